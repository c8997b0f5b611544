# Warnings on stderr.
import numpy as np
import warnings

a = np.array([1.0, 0.0, -1.0])
print(a / 0)
print(np.log(a))
print(np.sqrt(a))
x = np.float32(3e38) * np.float32(10)
print(x)
i = np.int32(2147483647) + np.int32(1)
print(i)
print(np.array([1, 2, 3]) // np.array([0, 1, 2]))
print(np.array([5, 6]) % 0)
print(np.uint8(200) + np.uint8(100))
print(np.array([np.inf]) - np.inf)
print(np.array([1e300, 1.0]).astype(np.float32))
print(np.array([np.nan, 1e20, 3.7]).astype(np.int32))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    np.exp(np.array([1000.0]))
    np.float64(1) / np.float64(0)
    np.std([1], ddof=1)
    np.array([]).mean()
    np.int8(-128) * np.int8(-1)
    np.arccos(2.0)
    for item in w:
        print(item.category.__name__, item.message)
with np.errstate(divide="ignore", invalid="raise"):
    print(np.array([1.0]) / 0)
    try:
        np.array([0.0]) / 0
    except FloatingPointError as e:
        print("FloatingPointError", e)
with np.errstate(all="raise"):
    for f in (lambda: np.array([1e308]) * 10, lambda: np.float64(1e308) * 10, lambda: np.int64(2**62) * np.int64(4), lambda: np.log(0.0), lambda: np.array([1]) // 0):
        try:
            print(f())
        except FloatingPointError as e:
            print("FloatingPointError", e)
old = np.seterr(over="ignore")
print(old, np.geterr())
np.seterr(**old)
warnings.simplefilter("error")
try:
    np.array([1.0]) / 0
except RuntimeWarning as e:
    print("RuntimeWarning as error:", e)
