"""IEEE 754 under the hood: fields of floats, ULPs, and rounding to halves."""
import numpy as np

def fields(x):
    u = np.float32(x).view(np.uint32)
    return int(u >> 31), int(u >> 23 & 0xFF), int(u & 0x7FFFFF)

for v in (1.0, -2.5, 0.1, 0.0, -0.0, np.inf, -np.inf, np.nan, 1e-45, 3.4028235e38):
    s, e, m = fields(v)
    print(f"{v!r:>14} {s} {e:3d} {m:#08x}")
x = np.float32([1, 1.5, 16777216, 16777217, 0.1])
print(x, x.astype(np.float64), x.view("u4"), np.nextafter(x, np.float32(np.inf)) - x)
h = x.astype(np.float16)
print(h, h.view("u2"), np.isinf(h))
d = np.array([0.5, 1.5, 2.5, -0.5, 1e300, 2**53 + 1])
print(np.rint(d), d.astype(int), d.round(), np.floor(d)[:3], np.modf(d)[0][:3], d.view("i8")[0])
a, b = np.float32(16777216.0), np.float32(1.0)
print(a + b == a, a + np.float64(1), type(a + b).__name__, type(a + 1).__name__, type(a * 1.5).__name__, type(a + np.int32(1)).__name__, type(a + np.int8(1)).__name__)
print(np.sum(np.full(10, 0.1)) == 1.0, np.sum(np.full(10, 0.1, "f4")), np.cumsum(np.full(10, 0.1, "f4"))[-1], sum(np.full(10, 0.1, "f4").tolist()))
print(np.finfo("f4"), np.iinfo("i2"), sep="\n")
print(np.finfo(float).eps, np.finfo("f2").tiny, np.iinfo(np.uint64).max, np.iinfo("i1").min)
for t in ("f2", "f4", "f8"):
    one = np.ones(1, t)
    print(t, np.spacing(one), np.nextafter(one, 2 * one), one / 3, (one / 3).item())
with np.errstate(all="raise"):
    for fn in (lambda: np.float32(1e30) * np.float32(1e30), lambda: np.float64(1) / np.float64(0), lambda: np.float32(0) / np.float32(0), lambda: np.array([1e300]) * 1e10, lambda: np.float16(60000) + np.float16(60000), lambda: np.array([300.0]).astype("u1"), lambda: np.exp(np.array([1000.0])), lambda: np.int32([2**31 - 1]) + np.int32(1), lambda: np.int32(2**31 - 1) + np.int32(1), lambda: np.log(-1.0), lambda: np.int64(5) // np.int64(0), lambda: np.arange(3) // 0, lambda: np.array([np.nan]).astype(int)):
        try:
            print(fn())
        except FloatingPointError as e:
            print("FloatingPointError:", e)
print(np.signbit([-0.0, 0.0]), np.copysign(1, -0.0), -np.zeros(2), np.array([-0.0]) == 0, np.maximum(-0.0, 0.0), np.minimum([np.nan, 1], 1), np.fmin([np.nan, 1], 2), np.nanmax([np.nan, -1]))
print(1e-320 * np.array([1.0, 10]), np.float32(1e-40), np.array([1e-40], "f4"), np.float64(5e-324) / 2)
