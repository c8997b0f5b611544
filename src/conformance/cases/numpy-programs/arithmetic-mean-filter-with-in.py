# Arithmetic mean filter with in-place ops and out=.
import numpy as np

x = np.linspace(0, 1, 11)
print(x, x.dtype)
print(np.linspace(0, 10, 5, retstep=True), np.linspace(1, 2, 3, endpoint=False), np.linspace(0, 5, 6, dtype=int))
print(np.arange(0, 1, 0.25), np.arange(5, 0, -2), np.arange(3.0), np.arange(0.1, 0.5, 0.1), np.logspace(0, 3, 4), np.geomspace(1, 256, 9))
y = x.copy()
y *= 10; y -= 5; y **= 2; y /= 5
print(y)
out = np.empty_like(y)
r = np.add(y[:-1], y[1:], out=out[:-1])
out[-1] = y[-1] * 2
print(out / 2, r.base is out)
np.multiply(out, 0.5, out=out, where=out > 5)
print(out)
i = np.arange(5)
i += 2; i *= 3; i //= 2; i %= 5; i <<= 1; i ^= 3; i -= 1
print(i, i.dtype)
i[1:] += i[:-1]
print(i)
j = i
j += 1
print(i is j, i)
k = i
k = k + 1
print(k is i)
np.add.at(i, [0, 0, 1], 10)
print(i)
print(np.add.reduce(i), np.multiply.accumulate([1, 2, 3]), np.subtract.outer([1, 2], [1, 2, 3]), np.maximum.reduce([3, 9, 2]), np.add.reduce([[1, 2], [3, 4]], axis=0, initial=10))
print(np.true_divide(7, 2), np.divide([1, 2], [2, 4]), np.power(2, 10), np.power(2.0, -1), np.square(3), np.reciprocal(4.0), np.reciprocal(np.array([2])), np.hypot(3, 4), np.exp2(3), np.cbrt(27))
print(np.sum(i, dtype=np.float32), np.mean(i), i.var(), i.std(ddof=1).round(6), np.ptp(i), i.argmax(), np.cov([1, 2, 3], [1, 2, 4]), np.corrcoef([1, 2, 3], [3, 2, 1]))
for bad in (lambda: np.add(1), lambda: np.add(1, 2, 3), lambda: np.add(1, 2, out=5), lambda: np.add([1], [2], out=np.zeros(1, "i1")), lambda: np.sqrt("a"), lambda: np.add(1, 2, foo=3), lambda: np.sin(), lambda: np.arange(), lambda: np.arange(0, 10, 0), lambda: np.linspace(0), lambda: np.add.reduce(5), lambda: np.zeros(3).nope, lambda: np.nope):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
