# Record arrays.
import numpy as np
r = np.rec.array([(1, 2.5, "ab"), (2, 3.5, "cd")], dtype=[("x", "i4"), ("y", "f8"), ("z", "U4")])
print(r.x, r.y, r.z)
print(r[0], r[0].x, r[1].z, type(r[0]))
print(repr(r))
a = np.array([(1, 2), (3, 4)], dtype=[("p", "i2"), ("q", "i2")])
v = a.view(np.recarray)
print(v.p, type(v), type(v.p))
v.p = 9
print(a)
v[0].q = 5
print(a, v.dtype)
try:
    v.nope
except AttributeError as e:
    print(e)
f = np.rec.fromarrays([np.arange(3), np.arange(3) * 1.5], names="i,f")
print(f, f.f.dtype, f.dtype)
b = np.rec.fromrecords([(1, "a"), (2, "b")], names=["n", "s"])
print(b.n, b.s, b.dtype)
print(len(f), f.shape, f[1:].i)
