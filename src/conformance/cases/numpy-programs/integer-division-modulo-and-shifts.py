# Integer division, modulo and shifts at the edges.
import numpy as np
np.seterr(all="ignore")
a = np.array([7, -7, 0, 127, -128], np.int8); b = np.array([2, 2, 5, -1, -1], np.int8)
for f in (np.floor_divide, np.remainder, np.fmod, np.divmod, np.power, np.left_shift, np.right_shift, np.multiply, np.subtract, np.gcd, np.maximum, np.minimum):
    try:
        print(f.__name__, f(a, b))
    except ValueError as e:
        print(f.__name__, e)
print(a // 0, a % 0, a.astype(float) // 0, a.astype(float) % 0, -a, abs(a), ~a, a << 1, a >> 1, a << 8, a >> 8, a << -1 if False else "")
u = np.array([0, 1, 255], np.uint8); print(u - 1, u + 1, -u, ~u, u // 2, u * 2, u ** 2, u << 7, np.invert(u), u.sum(), u.prod(), u.mean(), u.cumsum(), u.cumsum(dtype=np.uint8))
f = np.array([7.5, -7.5, np.inf, np.nan, 0.0]); print(f // 2, f % 2, f // -2, f % -2, divmod(f, 2), np.fmod(f, 2), f ** 0.5, f ** 2, f ** -1, 2 ** f)
print(np.int64(-7) // 2, np.int64(-7) % 2, np.int64(2) ** 62, np.int64(2) ** 63, np.int64(2) ** 64, np.uint8(2) ** np.uint8(8), np.int32(2) ** 31)
print(np.array([2**62, -2**62]) * 2, np.array([2**63 - 1]) + 1, np.array([-2**63]) - 1, abs(np.array([-2**63])), np.array([2**64 - 1], "u8") + 1, np.array([2**53 + 1]).astype(float), np.array([2.0**63]).astype("i8"), np.array([-1.0]).astype("u1"), np.array([300.7]).astype("u1"), np.array([1e10]).astype("i4"))
print(np.arange(5) % 3, -np.arange(5) % 3, np.arange(5) % -3, np.mod(-1, 256), np.bitwise_and(-1, 255), np.array([-1]) & 0xFF, np.array([1, 2]) << np.array([3, 4]), 1 << np.arange(4), 255 >> np.arange(4))
for e in ("np.int8(-128) // np.int8(-1)", "np.int64(-2**63) // -1", "np.int8(5) << np.int8(7)", "np.uint8(5) - np.uint8(6)", "np.int8([5]) ** -1", "5 ** np.int8([-1])", "np.int8(5) ** -1", "2 ** np.float32(0.5)", "np.bool_(1) - np.bool_(1)", "np.True_ / np.True_", "np.True_ * 3", "-np.True_", "~np.True_", "np.True_ << 2", "np.True_ ** 2", "np.True_ // 1", "np.True_ % True"):
    try:
        v = eval(e); print(e, repr(v))
    except Exception as x:
        print(e, type(x).__name__, x)
