# Comparing, testing and asserting arrays.
import numpy as np
from numpy.testing import assert_array_equal, assert_allclose, assert_equal, assert_array_almost_equal, assert_raises

a = np.array([1.0, 2.0, 3.0])
b = a + 1e-9
print(np.allclose(a, b), np.array_equal(a, b), np.isclose(a, b), (a == b).any())
assert_allclose(a, b)
assert_array_equal([1, 2], (1, 2))
assert_equal({"a": [1, 2]}, {"a": [1, 2]})
for f in (lambda: assert_array_equal(a, b), lambda: assert_allclose(a, a + 0.5), lambda: assert_array_equal([1, 2], [1, 2, 3]), lambda: assert_equal(1, 2), lambda: assert_array_almost_equal(a, a + 0.01, decimal=3), lambda: assert_equal([1, 2], [1, 3])):
    try:
        f()
    except AssertionError as e:
        print(e)
with assert_raises(ZeroDivisionError):
    1 / 0
assert_raises(ValueError, np.zeros, (-1,))
print(np.array_equiv([1, 2], [[1, 2], [1, 2]]), np.isin([1, 2, 3], [2]), np.in1d if hasattr(np, "in1d") else "no in1d")
print(np.any([]), np.all([]), np.sum([]), np.prod([]), np.array([]).mean() if False else "-")
print(np.logical_and(a > 1, a < 3), (a > 1) & (a < 3), np.logical_or.reduce([a > 2, a < 1]))
try:
    a > 1 and a < 3
except ValueError as e:
    print(e)
try:
    1 < a < 3
except ValueError as e:
    print(e)
print(bool(np.array([5])), bool(np.array(0)), not np.array([[0]]))
try:
    bool(np.array([]))
except ValueError as e:
    print(e)
print(a.all(), a.any(), np.alltrue(a) if hasattr(np, "alltrue") else "no alltrue", a[a.nonzero()])
print(np.nan in [np.nan], np.nan in np.array([np.nan]), np.array([np.nan]) == np.nan, np.array_equal([np.nan], [np.nan], equal_nan=True))
print(max(np.array([1, np.nan, 3])), np.max([1, np.nan, 3]), np.nanmax([1, np.nan, 3]), np.fmax(1, np.nan), np.maximum(1, np.nan))
