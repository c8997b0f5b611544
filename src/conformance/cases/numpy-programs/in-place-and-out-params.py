# In-place and out params.
import numpy as np
a = np.arange(5, dtype=float)
out = np.empty(5)
r = np.multiply(a, 2, out=out)
print(r is out, out)
np.add(a, out, out)
print(out)
np.sqrt(a, out=a); print(a)
np.add(a, 1, out=a, where=a > 1); print(a)
i = np.arange(5)
try:
    np.multiply(i, 1.5, out=i)
except TypeError as e:
    print(type(e).__name__, e)
np.multiply(i, 1.5, out=i, casting="unsafe"); print(i)
print(np.divmod(7, 3), np.divmod(np.array([7, -7]), 3), np.modf([1.5, -2.25]), np.frexp([8.0]), np.power(2, [1, 2, 3]))
print(np.floor_divide(-7, 2), np.remainder(-7, 3), np.fmod(-7, 3), np.mod(5.5, 2), -7 // np.array([2]), 7 % np.array([-3]))
print(i.sum(out=np.array(0)), np.cumsum(i, out=np.zeros(5, int)), i.clip(1, 3, out=np.zeros(5, int)), np.mean(a, out=np.array(0.0)))
q, w = np.divmod([9, 10], 4, out=(np.zeros(2, int), np.zeros(2, int))); print(q, w)
x = np.arange(6)
x[1:] += x[:-1]; print(x)
x[[0, 0, 1]] += 1; print(x)
x >>= 1; print(x)
try:
    x /= 2
except TypeError as e:
    print(e)
try:
    x **= -1
except ValueError as e:
    print(e)
try:
    np.power(2, -1)
except ValueError as e:
    print(e)
y = np.zeros(3, bool); y |= [True, False, True]; y ^= True; print(y)
try:
    y += 1.5
except TypeError as e:
    print(e)
b = np.zeros(3, np.uint8); b += 255; b += 1; print(b); b -= 1; print(b)
