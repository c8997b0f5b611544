# Casting rules.
import numpy as np
a = np.arange(4)
for expr in ["a += 1.5", "a /= 2", "a //= 2", "a *= True", "a -= np.float32(1)", "a **= 2", "a <<= 1", "a &= 3", "a += 1j"]:
    try:
        a = np.arange(4)
        exec(expr)
        print(expr, a)
    except Exception as e:
        print(expr, type(e).__name__, e)
u = np.array([1, 2, 3], dtype=np.uint8)
for expr in ["u += 300", "u += -1", "u - 5", "u + 255", "u * 2.5", "u + np.int8(1)", "u + np.uint16(500)", "u += np.int64(1)", "u / 2", "u // 0", "-u", "~u", "u ** 2", "u + 1j", "u == 300", "u < -1", "u << 9", "u & 256"]:
    try:
        if "=" in expr and "==" not in expr:
            u = np.array([1, 2, 3], dtype=np.uint8); exec(expr); print(expr, u, u.dtype)
        else:
            r = eval(expr); print(expr, r, r.dtype)
    except Exception as e:
        print(expr, type(e).__name__, e)
print(np.can_cast("i4", "f4"), np.can_cast("i2", "f4"), np.can_cast("f8", "f4", "same_kind"), np.can_cast("f8", "i4", "same_kind"))
try:
    np.arange(3.0).astype(int, casting="safe")
except TypeError as e:
    print(e)
print(np.result_type(np.uint8, np.int8), np.promote_types("u8", "i8"), np.result_type("i4", "f4"))
