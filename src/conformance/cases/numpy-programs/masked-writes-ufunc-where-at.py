# Masked writes, ufunc where, at.
import numpy as np
a = np.arange(6.0)
out = np.full(6, -1.0)
np.divide(10, a, out=out, where=a != 0)
print(out)
np.sqrt(a, where=a > 2, out=a); print(a)
hist = np.zeros(4, dtype=np.uint8)
np.add.at(hist, [0, 1, 1, 3, 3, 3], 100)
print(hist)
np.subtract.at(hist, 0, 1); print(hist)
m = np.zeros((3, 3), int); np.add.at(m, ([0, 1, 1], [2, 0, 0]), [5, 6, 7]); print(m)
np.maximum.at(hist, [0, 2], 50); print(hist)
np.negative.at(m, [0]); print(m)
print(np.add.reduce(m, axis=None), np.add.reduce(m, axis=(0, 1)), np.logical_or.reduce(m > 5, axis=1), np.bitwise_or.reduce([1, 2, 4]), np.multiply.reduce([], initial=3) if False else "")
print(np.minimum.accumulate([3, 1, 2, 0, 5]), np.subtract.accumulate([10, 1, 2]), np.add.reduceat([1, 2, 3, 4], [0, 2]), np.power.outer([2, 3], [1, 2]))
print(np.add.identity, np.multiply.identity, np.add.nin, np.divmod.nout, np.add, np.sin.__name__, np.maximum.identity)
print(np.sum(a, where=a > 1), np.max(a, where=a < 2, initial=-1), np.mean(a, where=[True, False] * 3), np.any(a, where=False), np.all(a > 100, where=a > 100))
print(np.copyto(a, [9] * 6, where=a < 2), a, np.putmask(a, a > 5, [1, 2]), a)
try:
    np.max(a, where=a > 1)
except ValueError as e:
    print(e)
try:
    np.add.at(a, [10], 1)
except IndexError as e:
    print(e)
try:
    np.copyto(np.zeros(2, int), [1.5, 2])
except TypeError as e:
    print(e)
np.copyto(hist, 7, where=[True, False, True, False]); print(hist)
print(np.nan_to_num([np.nan, 1, np.inf], nan=-1, posinf=9), np.isclose(1.0, [1 + 1e-9, 1.1]), np.array_equiv([1, 2], [[1, 2], [1, 2]]), np.array_equal([np.nan], [np.nan], equal_nan=True))
