# In-place operators and who is changed.
import numpy as np

base = np.arange(6, dtype=np.int32)
for s in ["x += 1", "x = x + 1", "x -= np.int8(1)", "x *= 2", "x //= 4", "x %= 4", "x <<= 1", "x |= 8", "x &= 3", "x ^= x", "x **= 2", "x += np.uint32(1)", "x += np.int64(1)", "x += 2**31", "x += 1.0", "x /= 1", "x += True", "x += np.array([1.0])", "x += 'a'", "x += [1]", "x += (1, 2)", "x += range(6)", "x += None", "np.add(x, 1, out=x)", "np.add(x, 0.5, out=x)", "np.add(x, 0.5, out=x, casting='unsafe')", "x[...] = x + 0.5", "x.__iadd__(1)", "x += base[::-1]", "x[:] = x[::-1]", "x *= -1", "x = -x", "x >>= 1", "x += x", "x @= x"]:
    x = base.copy()
    y = x
    try:
        exec(s)
        print(f"{s:42} {y.tolist()} same={x is y} {getattr(x, 'dtype', None)}")
    except Exception as e:
        print(f"{s:42} {y.tolist()} {type(e).__name__}: {e}")
f = np.float32([0.1, 0.2])
f += 1e-9
f *= np.float64(2)
print(f, f.dtype)
f += np.array([1, 2])
print(f)
u = np.array([250], np.uint8)
u += 10
print(u)
u -= np.uint8(20)
print(u)
try:
    u += 300
except OverflowError as e:
    print(e)
try:
    u += np.int8(1)
except TypeError as e:
    print(e)
b = np.array([True, False])
b |= True
b &= np.array([1, 0], bool)
try:
    b += 1
except TypeError as e:
    print(e)
try:
    b -= True
except TypeError as e:
    print(e)
c = np.array([1 + 1j])
c *= 1j
c.real += 5
print(b, c)
