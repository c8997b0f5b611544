# Float formats: bits, ulps and special values through views.
import numpy as np

f = np.array([1.0, -2.5, 0.1, np.inf, -0.0, np.nan], dtype=np.float32)
bits = f.view(np.uint32)
print([f"{b:08x}" for b in bits])
sign, exp, man = bits >> 31, (bits >> 23) & 0xFF, bits & 0x7FFFFF
print(sign, exp, man, bits.dtype, exp.dtype)
print(exp.astype(int) - 127)
rebuilt = ((sign << 31) | (exp << 23) | man).view(np.float32)
print(rebuilt, np.array_equal(rebuilt, f, equal_nan=True))
bits[0] += 1
print(f[0], repr(f[0]), f"{f[0]:.10f}", np.nextafter(np.float32(1), np.float32(2)) if False else f[0] - 1)
print(np.float64(0.1).view(np.uint64), hex(np.float64(0.1).view(np.uint64)), np.float16(1.5).view("u2"))
print(np.signbit(f), np.isnan(f), np.isinf(f), np.isfinite(f), f[4] == 0)
print(np.finfo(np.float32).eps, np.finfo(np.float32).max, np.finfo(np.float64).tiny, np.finfo(np.float16).max, np.spacing(1.0) if False else "")
h = f.astype(np.float16)
print(h, h.tobytes().hex(), h.astype(np.float32) == f)
d = f.astype(np.float64)
print(d, d[2], f[2] == 0.1, d[2] == 0.1, np.float32(0.1) == np.float32(0.1), np.isclose(d[2], 0.1))
print(np.array([1e38, 1e39]).astype(np.float32), np.array([1e-46], np.float32), np.array([65504, 65520]).astype(np.float16))
print(np.frexp(np.array([8.0, 0.3])), np.modf([2.75, -1.25]), np.copysign(3, -0.0), np.sign([-2.5, 0, 3]))
print((0.1 + 0.2 == 0.3), np.sum([0.1] * 10) == 1, np.sum([0.1] * 10), sum([0.1] * 10), np.add.reduce(np.full(10, 0.1, np.float32)))
