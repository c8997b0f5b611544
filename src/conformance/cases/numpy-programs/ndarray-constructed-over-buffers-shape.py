# Ndarray constructed over buffers: shape, offset, strides and errors.
import numpy as np

raw = bytearray(range(48))
a = np.ndarray((3, 4), dtype='<u2', buffer=raw, offset=8)
print(a, a.flags.writeable, a.flags.owndata, a.base is raw)
b = np.ndarray((2, 3), '<u4', raw, 0, (24, 8))
print(b, b.strides, b.flags.contiguous)
c = np.ndarray(4, 'S3', bytes(raw[12:]))
print(c, c.flags.writeable)
f = np.ndarray((2, 3), 'u1', raw, order='F')
print(f, f.strides, f.flags.fnc)
a[0, 0] = 0xffff
print(raw[8:12], b[0, 1])
tests = [
    lambda: np.ndarray((5, 5), 'u2', raw), lambda: np.ndarray(3, 'u1', raw, offset=46), 
    lambda: np.ndarray((2, 2), 'u1', raw, 0, (60, 1)), lambda: np.ndarray((2, 2), 'u1', raw, 0, (1,)), lambda: np.ndarray((2, 2), 'u1', raw, 1, (-1, 1)).tolist(),
    lambda: np.ndarray((2, 2), 'u1', raw, 0, (-1, 1)), lambda: np.ndarray('a'), lambda: np.ndarray((2,), 'u1', 'text'), lambda: np.ndarray((2,), 'u1', 5),
    lambda: np.ndarray(-1), lambda: np.ndarray(()).shape, lambda: np.ndarray((0, 3)).size, lambda: np.ndarray(2, 'zz'), lambda: np.ndarray(), lambda: np.ndarray((1,) * 65),
    lambda: np.ndarray(2, dtype='u1', buffer=raw, order='Q'), lambda: np.ndarray((2**40, 2**40), 'u1'),
]
for i, fn in enumerate(tests):
    try:
        print(i, repr(fn()))
    except Exception as e:
        print(i, type(e).__name__, '|', e)
v = np.ndarray((4,), dtype='u1', buffer=raw, offset=2, strides=(3,))
print(v, v[::-1].strides, v.reshape(2, 2), v.view('i1'))
try:
    v.view('u2')
except ValueError as e:
    print(e)
mv = memoryview(a)
print(mv.format, mv.itemsize, mv.shape, mv.readonly, mv.tolist()[1])
print(a.__array_interface__['shape'], a.__array_interface__['typestr'], a.__array_interface__['strides'], a.__array_interface__['version'])
a.shape = (4, 3)
print(a, a.strides)
a.dtype = '>u2'
print(a[0], a.dtype)
try:
    a.dtype = 'u8'
except Exception as e:
    print(type(e).__name__, e)
try:
    a.shape = 5
except Exception as e:
    print(type(e).__name__, e)
try:
    a.strides = (100, 1)
except Exception as e:
    print(type(e).__name__, e)
