# Number formats: float16/32/64 bit patterns, rounding, ulps.
import struct
import numpy as np


def bits(x):
    u = x.view({2: np.uint16, 4: np.uint32, 8: np.uint64}[x.itemsize])
    return f"{int(u):0{x.itemsize * 2}x}"


for v in (1.0, -2.5, 0.1, 65504.0, 1e-7, np.inf, -0.0):
    h, s, d = np.float16(v), np.float32(v), np.float64(v)
    print(f"{v!r:8} {bits(h)} {bits(s)} {bits(d)} {h} {s} {d}", repr(h), repr(s))
print(np.float32(16777216) + np.float32(1), np.float32(0.1) + np.float32(0.2), np.float32(0.1) == 0.1, np.float16(2048) + np.float16(1))
print(np.array([0.1, 0.2, 0.3], np.float16), np.array([0.1, 1e-5, 60000], np.float16), np.array([1e-8, 1], np.float32))
print(np.finfo(np.float16).max, np.finfo("f4").tiny, np.finfo(float).eps, np.finfo(np.float32).resolution, np.finfo(np.float16))
raw = np.array([0x3F800000, 0x7FC00000, 0xFF800000, 0x00000001], dtype=np.uint32)
f = raw.view(np.float32)
print(f, np.isnan(f), np.signbit(f), f.astype(float))
print(struct.unpack("<f", raw[:1].tobytes()), struct.unpack("<e", np.float16(1.5).tobytes()), np.float32(struct.unpack("<f", b"\0\0\x20\x41")[0]))
print(np.round([0.5, 1.5, -0.5, 2.675], 0), np.round(2.675, 2), np.round(1234.5678, -2), np.float32(2.675).round(2), np.around(np.float16(1.239), 1))
m, e = np.frexp(np.array([8.0, 0.1, -3]))
print(m, e, np.trunc(-1.7), np.modf(3.25), np.rint(2.5), np.floor(np.float32(-0.5)), np.ceil(-0.5))
with np.errstate(all="ignore"):
    print(np.float16(70000), np.float32(1e40), np.float16(1e-8), np.float32(1) / np.float32(0), np.array([1e300, -1e300]).astype("f4"), np.array([2.9, -2.9, 1e20]).astype("i4")[:2])
print(np.float64(1e22), np.float64(1e16), np.float64(123456789012345678), np.float64(0.0001), np.float64(0.00001), np.float32(1e10), np.float32(123456.789), np.float32(1e16), np.float64("1e-320"))
print(np.float64.fromhex("0x1.8p1"), np.float64(3).hex(), np.float64(2.5).as_integer_ratio(), np.float32(0.5).is_integer(), np.float64(-0.0) == 0, np.copysign(1, -0.0))
for fn in (lambda: np.float32("one"), lambda: np.float16([1, 2]), lambda: np.float64("0x1p3"), lambda: np.float32(1).view(np.float64), lambda: np.float64(1).view("i4"), lambda: int(np.float32("inf")), lambda: int(np.float64("nan")), lambda: np.float64(1) % 0, lambda: np.float32(10) ** 50, lambda: np.float64(1e308) * 10, lambda: float(np.array([1.0, 2.0])), lambda: np.finfo(int), lambda: np.float64(1) & 1, lambda: round(np.float32(2.567), 1), lambda: f"{np.float16(1.5):d}", lambda: f"{np.float32(2.5):.3e}"):
    with np.errstate(all="raise"):
        try:
            print("ok", repr(fn()))
        except Exception as e:
            print(type(e).__name__, e)
