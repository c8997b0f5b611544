"""Arrays of two's complement numbers of odd width: 24 bit samples, 12 bit packing."""
import numpy as np

raw = bytes(range(0, 240, 10))
b = np.frombuffer(raw, np.uint8).reshape(-1, 3)
s24 = (b[:, 0].astype(np.int32) | b[:, 1].astype(np.int32) << 8 | b[:, 2].astype(np.int32) << 16)
s24 = (s24 ^ 0x800000) - 0x800000
print(s24, s24.dtype)
wide = np.zeros((len(b), 4), np.uint8)
wide[:, 1:] = b
alt = wide.view("<i4").ravel() >> 8
print(np.array_equal(alt, s24), wide.strides, wide.view("<i4").shape)
p = np.array([0x123, 0xABC, 0xFFF, 0x001], np.uint16)
packed = np.empty(len(p) * 3 // 2, np.uint8)
packed[0::3] = p[0::2] & 0xFF
packed[1::3] = (p[0::2] >> 8) | ((p[1::2] & 0xF) << 4)
packed[2::3] = p[1::2] >> 4
print(packed, packed.tobytes().hex())
un = np.empty_like(p)
un[0::2] = packed[0::3] | (packed[1::3].astype(np.uint16) & 0xF) << 8
un[1::2] = packed[1::3] >> 4 | packed[2::3].astype(np.uint16) << 4
print(un, [f"{x:03x}" for x in un])
try:
    wide[:, 1:].view("<i4")
except ValueError as e:
    print(e)
try:
    b.view(np.uint16)
except ValueError as e:
    print(e)
try:
    b.T.view(np.uint16)
except ValueError as e:
    print(e)
print(b[:, :2].copy().view("<u2").T, np.ascontiguousarray(b[:, 1:]).view(">u2").ravel())
f = np.array([0x3F800000, 0x7F800001, 0xFF800000, 1], np.uint32).view(np.float32)
print(f, np.isnan(f), f.view(np.int32))
d = np.float64([1, -0.0, 5e-324])
print([hex(x) for x in d.view(np.uint64)], np.signbit(d), d.view("u1").reshape(3, 8)[:, -1])
print(np.nextafter(np.float32(1), np.float32(2)), np.spacing(1.0), np.frexp([8, 0.3]), np.ldexp(1.0, [3, -2]) if hasattr(np, "ldexp") else "")
h = np.float16([65504, 65520, 6e-8, 1e-8])
print(h, h.view(np.uint16), h.astype(np.float32))
with np.errstate(over="ignore", invalid="ignore"):
    print(np.array([300, -1, 1e10, np.nan, 2.9]).astype(np.int32), np.array([300, -1, 2.9]).astype(np.uint8), np.float64([1e40]).astype(np.float32))
print(np.int16([-1]).view(np.uint16), np.int16([-1]).astype(np.uint16), np.int16([-1]).astype(np.uint32), np.uint8([255]).astype(np.int8))
