# What NumPy's own documentation shows and its readers try.
import ctypes
import pickle
from fractions import Fraction

import numpy as np

dt = np.dtype([('name', np.str_, 16), ('grades', np.float64, (2,)), ('world', np.void, 10)])
print(dt, dt.itemsize, dt.fields['grades'], dt['name'])
print(np.indices((2, 3), sparse=True), np.real(1 + 1j), np.imag(1), np.isscalar(Fraction(5, 17)), np.ldexp(5, np.arange(4)))
o = np.array(False)
z = np.any([-1, 4, 5], out=o)
print(z is o, z, np.array_equiv([1, 2], [[1, 2], [1, 2]]), np.size(np.ones((2, 3)), axis=(0, 1)))
a, b = np.array([1 + 1j]), np.array([1 + 1j])
a.real, b.imag = np.nan, np.nan
print(np.array_equal(a, b, equal_nan=True))
m = np.arange(25).reshape(5, 5)
print(np.einsum(m, [0, 0]), np.einsum(m, [0, 1], np.arange(5), [1]), np.einsum(m, [0, 1], [1, 0])[0])
e = np.zeros((3, 3))
np.einsum('ii->i', e)[:] = 1
print(e)
print(np.r_['-1', m[:1], m[1:2]], np.r_['0,2', [1, 2], [3, 4]], np.r_['0,2,0', [1, 2], [3, 4]], np.r_['1,2,0', [1, 2], [3, 4]])
print(np.trim_zeros(np.array([[0, 0, 2, 3, 0], [0, 1, 0, 3, 0], [0, 0, 0, 0, 0]])), np.fromiter(([i, i + 1] for i in range(3)), dtype=np.dtype((int, 2))))
convolve = np.vectorize(np.convolve, signature='(n),(m)->(k)')
print(convolve(np.eye(4), [1, 2, 1]))
pearson = np.vectorize(lambda x, y: (x.sum(), y.max()), signature='(n),(n)->(),()')
print(pearson([[0, 1], [2, 3]], [1, 2]))
print(np.emath.sqrt([-1, 4]), np.emath.log(-1), np.emath.logn(2, [4, 8]), np.emath.power([-2, 4], 2.0), np.emath.arccos([1, 2]).round(4))
print(np.sinh([1j, 0.5]).round(8), np.arctan([1 + 1j]).round(8), np.log2([1j]).round(8), np.tan([1 + 2j]).round(8))
print(np.strings.slice(np.array(['hello', 'world']), 2, None), np.strings.slice(np.array(['hello', 'world']), np.array([1, 2]), np.array([4, 5])))
print(np.strings.rpartition(np.array(['aAaAaA', 'abBABba']), 'A'), np.mask_indices(3, np.triu), np.typecodes['AllInteger'], np.getbufsize())
r = np.rec.array([(1, 'a'), (2, 'b')], dtype=[('n', int), ('s', 'U1')])
print(repr(pickle.loads(pickle.dumps(r))), np.lib.array_utils.normalize_axis_index(-1, 3))
x = np.array([[0, 1], [2, 3]], dtype=np.int32)
pointer = x.ctypes.data_as(ctypes.POINTER(ctypes.c_int32))
pointer[3] = 99
print(x, pointer[1], list(x.ctypes.shape), list(x.ctypes.strides), x.ctypes.data == x.__array_interface__['data'][0])

print(np.where([True, False], np.int8(1), 300), np.where([1, 0], 'a', None), np.where([1, 0], np.float32(1), 2.5).dtype)
try:
    np.where([True, False], 1, 2 ** 70)
except OverflowError as error:
    print(error)


class Tagged(np.ndarray):
    def __array_finalize__(self, source):
        self.tag = getattr(source, 'tag', '?')


t = np.arange(3).view(Tagged)
t.tag = 'mine'
print(t.tag, pickle.loads(pickle.dumps(t)).tag)
