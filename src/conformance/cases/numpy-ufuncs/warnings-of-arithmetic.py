# What floating point has to say goes to standard error, once for each line.
import numpy as np

zero = np.array([0.0, 1.0])
print(np.array([1.0, 0.0]) / 0)
print(1 / zero)
print(np.array([1, 2]) // 0, np.array([1]) % 0)
print(np.sqrt(np.array([-1.0])), np.log(np.array([0.0, -1.0])))
print(np.array([1e308]) * 10)
print(np.float32([1e38]) * np.float32(10), np.float16([60000]) * 2)
print(np.exp(np.array([1000.0])), np.array([np.inf]) - np.inf, np.array([np.inf]) * 0)
print(np.int8(100) + np.int8(100))
print(np.uint8(5) - np.uint8(6), -np.uint8(1), np.int64(2**62) * 4)
print(np.float64(1) / 0, np.float64(0) / 0, np.int64(1) // 0)
print(np.array([np.nan]).astype(int) == -(2**63), np.array([1e10]).astype("f2"))
for turn in range(3):
    np.array([1.0]) / 0
with np.errstate(divide="ignore", invalid="ignore"):
    print(np.array([1.0]) / 0, np.sqrt(-1.0))
try:
    with np.errstate(all="raise"):
        np.array([1.0]) / 0
except FloatingPointError as error:
    print("FloatingPointError:", error)
print(np.geterr())
old = np.seterr(over="ignore")
print(old, np.array([1e308]) * 10)
np.seterr(**old)
try:
    np.seterr(over="maybe")
except ValueError as error:
    print(error)
