# Memory order and iteration of views.
import numpy as np
a = np.arange(6, dtype="i2").reshape(2, 3)
for name, x in [("a", a), ("T", a.T), ("rev", a[::-1]), ("col", a[:, 1]), ("step", a[:, ::2]), ("new", a[None, :, None]), ("bc", np.broadcast_to(a[0], (2, 3))), ("empty", a[:0]), ("zero", np.zeros((3, 0, 2)))]:
    print(name, x.shape, x.strides, x.flags.c_contiguous, x.flags.f_contiguous, x.flags.owndata, x.flags.writeable, x.size, x.nbytes)
print([int(v) for v in a.T.flat], a.flat[4], a.T.flat[4])
it = a.flat
print(next(it), it.index, it.coords, len(it), it[2:4], it.base is a)
for i, v in np.ndenumerate(a.T):
    print(i, v, end="; ")
print()
for x in np.nditer(a.T):
    print(x, end=" ")
print()
with np.nditer(a, op_flags=["readwrite"]) as nit:
    for x in nit:
        x[...] = x * 2
print(a)
nit = np.nditer(a, flags=["multi_index"])
while not nit.finished:
    print(nit.multi_index, nit[0], end=" ")
    nit.iternext()
print()
for x, y in np.nditer([a, np.array([10, 20, 30])]):
    print(x + y, end=" ")
print()
for chunk in np.nditer(a, flags=["external_loop"], order="F"):
    print(chunk, end=" ")
print()
print([r.tolist() for r in a], sum(a), max(a[0]), 4 in a, 5 in a, list(zip(*a)))
for row in a:
    row[0] = -1
print(a)
try:
    for row in np.array(5): pass
except TypeError as e:
    print(e)
