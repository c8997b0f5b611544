"""Teaching strides: walk the bytes of a matrix by hand."""
import numpy as np

a = np.arange(12, dtype=">u2").reshape(3, 4)
print(a.strides, a.itemsize, a.tobytes().hex(" ", 2))
for name, v in {"a": a, "a.T": a.T, "a[::2]": a[::2], "a[:, ::-1]": a[:, ::-1], "a[1:, 1:3]": a[1:, 1:3], "a[None]": a[None], "a[..., 0]": a[..., 0], "a.ravel()": a.ravel(), "a[:0]": a[:0], "bcast": np.broadcast_to(a[0], (2, 4))}.items():
    off = v.__array_interface__["data"][0] - a.__array_interface__["data"][0]
    print(f"{name:12} shape={v.shape} strides={v.strides} offset={off} size={v.size} contig={v.flags.c_contiguous, v.flags.f_contiguous}")
def at(v, *idx):
    return v.__array_interface__["data"][0] - a.__array_interface__["data"][0] + sum(i * s for i, s in zip(idx, v.strides))
raw = a.tobytes()
for v, idx in ((a, (1, 2)), (a.T, (2, 1)), (a[:, ::-1], (1, 0)), (a[::2], (1, 3))):
    o = at(v, *idx)
    print(idx, o, int.from_bytes(raw[o:o + 2], "big"), v[idx])
m = memoryview(a)
print(m.format, m.shape, m.strides, m.nbytes, m.c_contiguous)
try:
    print(m[1, 2])
except NotImplementedError as e:
    print(e)
n = memoryview(a.astype("u2"))
print(n[1, 2], n.tolist()[0], n.format, memoryview(a.T.astype("=u2")).strides)
try:
    n[0]
except NotImplementedError as e:
    print(e)
print(memoryview(np.arange(6)[::2]).tolist(), memoryview(np.arange(6)[::-1]).strides, bytes(memoryview(np.arange(4, dtype="u1")[::-1])))
try:
    memoryview(np.arange(6)[::2]).cast("B")
except TypeError as e:
    print(e)
c = memoryview(np.arange(6, dtype="i4")).cast("B")
print(c.nbytes, c[4], c.cast("i", (2, 3)).tolist())
from numpy.lib.stride_tricks import as_strided
print(as_strided(a, (2, 2), (16, 4)), as_strided(np.arange(5), (3, 3), (8, 8)), as_strided(np.array([7]), (4,), (0,)))
toe = as_strided(np.arange(5), (3, 3), (8, 8))
toe[1, 1] = 100
print(toe, toe.flags.owndata, toe.base is not None)
try:
    as_strided(np.arange(3), (2,), (8, 8))
except ValueError as e:
    print(e)
print(np.shares_memory(toe[0], toe[2]), np.may_share_memory(a[0], a[2]), np.byte_bounds if hasattr(np, "byte_bounds") else "moved", a.T.copy().strides, a.T.copy("K").strides, np.asfortranarray(a).strides)
