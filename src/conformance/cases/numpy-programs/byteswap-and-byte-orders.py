# Byteswap and byte orders.
import numpy as np
a = np.array([1, 256, -2], dtype="<i2")
b = a.byteswap()
print(b, b.dtype)
c = a.view(">i2")
print(c, c.dtype, c.dtype.byteorder)
d = a.astype(">i2")
print(d, d.tobytes().hex(), a.tobytes().hex())
print(d == a, (d + a).dtype, (d + a))
e = a.byteswap().view(a.dtype.newbyteorder())
print(e, e.dtype.str)
a.byteswap(inplace=True)
print(a)
f = np.array([1.5, -2.25], dtype=">f8")
print(f, f.dtype, f.tobytes().hex())
print(f.view("<u8"))
print(np.dtype(">u4").newbyteorder("<"), np.dtype("u4").newbyteorder("S"), np.dtype("=i8"), np.dtype("|u1"))
s = np.array([(1, 2.0)], dtype=[("a", ">i4"), ("b", "<f4")])
print(s, s.dtype.newbyteorder())
print(s.byteswap())
print(np.array([1, 2], dtype=">i4").sum().dtype, np.array([3], dtype=">i4")[0].dtype)
try:
    np.dtype("i4").newbyteorder("q")
except ValueError as err:
    print(err)
print(memoryview(d).format, memoryview(f).format)
try:
    memoryview(d)[0]
except NotImplementedError as err:
    print(err)
