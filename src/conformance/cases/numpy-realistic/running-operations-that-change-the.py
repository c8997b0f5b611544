# Running operations that change the type, complex closeness, and names of arguments nearly right.
import ctypes
import numpy as np
from numpy import ctypeslib


def go(t):
    try:
        print(t, '->', repr(eval(t)))
    except Exception as e:
        print(t, '->', type(e).__name__, e)


for t in ("np.divide.accumulate([8, 2, 2])", "np.divide.accumulate(np.int8([8, 2, 2]))", "np.divide.reduce([8,2,2])", "np.arctan2.accumulate([1,2])", "np.power.accumulate([2,3])",
          "np.logical_or.accumulate([0,2,0])", "np.greater.accumulate([3,1,2])", "np.floor_divide.accumulate([9,2])", "np.hypot.accumulate([3,4])", "np.copysign.accumulate([3,-4])",
          "np.divide.accumulate([8,2], dtype=int)", "np.add.accumulate([1.5,2], dtype=int)", "np.isclose([1+1j],[1+2j])", "np.allclose(1j, 2j)", "np.isclose([1j, 1+1e-9j],[1j, 1])",
          "np.isclose([np.nan+1j],[np.nan+1j], equal_nan=True)", "np.isclose(1e10,1.00001e10)", "np.isclose([True],[1])", "np.isclose(np.array([np.inf+0j]),[np.inf])",
          "np.sum([1], keepdim=True)", "np.mean([1], axi=0)", "np.zeros(3, dtyp=int)", "np.array([1]).sum(axi=0)", "np.concatenate([[1]], axi=0)", "np.reshape([1], shap=1)", "np.argsort([1], kin='x')",
          "np.stack([[1]], axes=0)", "np.sort([1], revers=True)", "np.linspace(0,1,nums=3)", "np.full(3, 1, dtyp=int)", "np.where([1], xx=3)", "np.arange(3).reshape(shap=3)", "np.ones(3, odrer='C')",
          "np.histogram([1], bin=3)", "np.std([1], dof=1)", "np.unique([1], return_count=True)", "np.frombuffer(b'ab', dtyp='u1')", "np.array([1], dtyp=int)", "np.isclose(1,1,rtoll=3)", "np.median([1], axs=0)",
          "np.add.types[:4], np.add.ntypes, np.sqrt.types, np.equal.ntypes", "np.einsum('i')", "np.einsum('ij,jk', np.eye(2))", "np.einsum('ij', np.eye(2), np.eye(2))"):
    go(t)
t = np.zeros(2, [('a', '>u2'), ('b', 'i4')])
for text in ("t + 1", "t.sum()", "t.cumsum()", "t.max()", "t < t", "-t"):
    go(text)
c = (ctypes.c_uint16 * 4)(1, 2, 3, 4)
a = ctypeslib.as_array(c)
a[0] = 9
print(list(c), type(a.base), a.base.obj is c, np.ctypeslib is ctypeslib)
m = ((ctypes.c_double * 3) * 2)()
b = ctypeslib.as_array(m)
b[1] = [1, 2, 3]
print(b, m[1][2])
p = ctypes.cast(c, ctypes.POINTER(ctypes.c_uint16))
print(ctypeslib.as_array(p, shape=(2, 2)), ctypeslib.as_array(p, (4,)))
for text in ("ctypeslib.as_array(p)", "ctypeslib.as_array([1, 2])", "ctypeslib.as_ctypes(np.arange(4)[::2])", "ctypeslib.as_ctypes(np.array([b'ab']))", "ctypeslib.as_ctypes(np.array([1+1j]))",
             "ctypeslib.as_ctypes(3)", "ctypeslib.as_ctypes(np.frombuffer(b'abcd', 'u1'))", "ctypeslib.as_ctypes_type('f2')", "ctypeslib.as_ctypes_type('U3')", "ctypeslib.as_ctypes(np.int32(3))",
             "ctypeslib.as_ctypes(np.array(2.5))", "[ctypeslib.as_ctypes_type(np.dtype(d)) for d in ('i1', '>i2', 'u8', 'f4', '?', ('i4', (2, 3)))]"):
    go(text)
x = np.arange(6, dtype='i4').reshape(2, 3)
y = ctypeslib.as_ctypes(x)
y[0][0] = 77
print(type(y), y[1][2], ctypes.sizeof(y), x.tolist())
