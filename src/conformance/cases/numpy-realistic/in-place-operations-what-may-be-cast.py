"""In-place operations: what may be cast back and what not."""
import numpy as np

targets = [np.array([1, 2, 3], dt) for dt in ("i1", "u1", "i4", "u8", "f4", "f8", "c8", "?")]
operands = [1, -1, 300, 1.5, 1j, True, np.int8(1), np.uint8(1), np.int64(1), np.float32(1), np.float64(1), np.array([1.0, 2, 3]), np.array([1, 2, 3], "u8"), "a", None]
for t in targets:
    for o in operands:
        a = t.copy()
        try:
            a += o
            out = f"{a} {a.dtype}"
        except Exception as e:
            out = f"{type(e).__name__}: {e}"
        print(f"{t.dtype} += {o!r}: {out}")
a = np.arange(5)
for name in ("__itruediv__", "__ifloordiv__", "__imod__", "__ipow__", "__iand__", "__ilshift__", "__imatmul__"):
    b = a.copy()
    try:
        r = getattr(b, name)(2)
        print(name, r, r is b)
    except Exception as e:
        print(name, type(e).__name__, e)
v = a[1:4]
v += 10
print(a, v.base is a)
a[:-1] += a[1:]
print(a)
a[1:] += a[:-1]
print(a)
a[[0, 0, 1]] += 1
print(a)
np.add.at(a, [0, 0, 1], 1)
print(a)
m = np.eye(3, dtype=np.float32)
m[1] /= 3
m.T[0] -= 1
print(m)
with np.errstate(divide="raise"):
    try:
        m /= 0
    except FloatingPointError as e:
        print(e)
b = np.ones(3, bool)
b |= [False, True, False]
b ^= True
print(b)
try:
    b -= True
except TypeError as e:
    print(e)
t = np.array(["ab", "c"])
try:
    t += "x"
    print(t)
except Exception as e:
    print(type(e).__name__, e)
t[0] = "toolong"
print(t)
