# Iterating bytes of numbers and endianness conversions.
import numpy as np, sys
a = np.array([1, 256, 65536, -1], "<i4")
print(a.tobytes().hex(), a.astype(">i4").tobytes().hex(), a.byteswap().tobytes().hex(), a.view("u1").reshape(-1, 4)[:, ::-1].ravel().view("<i4") if False else "")
print(np.frombuffer(a.tobytes(), ">i4"), np.ascontiguousarray(a.view("u1").reshape(-1, 4)[:, ::-1]).view("<i4").ravel(), a.newbyteorder() if hasattr(a, "newbyteorder") else "no newbyteorder")
print(sys.byteorder, np.dtype("i4").byteorder, np.dtype("<i4").byteorder, np.dtype(">i4").byteorder, np.dtype("i1").byteorder, np.dtype("S3").byteorder, np.dtype("=i2").str, np.little_endian)
for dt in ("<f4", ">f4", "<f8", ">f2", "<c8", ">u8", ">i2", "<U2", ">U2", "?", "|S2"):
    x = np.array([1, 2], dt); print(dt, x.tobytes().hex(), x, x.dtype, x.dtype.isnative, x[0], type(x[0]).__name__, x.astype(x.dtype.newbyteorder("=")).dtype.str)
b = np.arange(3, dtype=">u2"); b += 1; b[1] = 258; print(b, b.tobytes().hex(), (b + 1).dtype, (b == b.astype("<u2")).all(), b.sum(), b.max().dtype, b.copy().dtype, np.sort(b)[::-1].dtype, b[b > 1].dtype, np.concatenate([b, b]).dtype, np.where(b > 1, b, b).dtype, np.array([b[0], b[1]]).dtype, b.mean(), b.tolist(), (b << 1), -b.astype("i2"))
s = np.zeros(2, [("x", ">i2"), ("y", "<f4")]); s["x"] = [1, 2]; s["y"] = 0.5; print(s, s.tobytes().hex(), s.byteswap().tobytes().hex(), s.dtype.newbyteorder(">"), s.astype([("x", "<i2"), ("y", ">f4")]).tobytes().hex())
def be(n, w): return np.array([n], f">u{w}").tobytes()
print(be(1, 2), be(0x01020304, 4), int(np.frombuffer(be(77, 8), ">u8")[0]), np.frombuffer(b"\x3f\x80\0\0", ">f4"), np.frombuffer(b"\x00\x3c", "<f2"), np.frombuffer(b"\x01\0\0\0\0\0\0\x80", "<i8"))
print(int.from_bytes(np.uint32(0xDEADBEEF).tobytes(), "little") == 0xDEADBEEF, np.uint16(0x1234).byteswap(), hex(np.uint16(0x1234).byteswap()), np.float32(1).byteswap().tobytes().hex(), np.int64(1).newbyteorder() if hasattr(np.int64(1), "newbyteorder") else "none")
v = np.arange(4, dtype="<u2"); v.dtype = ">u2"; print(v); v.byteswap(True); print(v, v.tobytes().hex())
try:
    np.array([1.5]).view("i4").byteswap("x" * 0)
    print("ok")
except Exception as e:
    print(type(e).__name__, e)
