# Warnings become errors only where asked.
import warnings
import numpy as np

def safe_divide(a, b):
    with np.errstate(divide="ignore", invalid="ignore"):
        r = np.true_divide(a, b)
    r[~np.isfinite(r)] = 0
    return r

print(safe_divide(np.array([1.0, 0, 3]), np.array([2, 0, 0])))
print(np.divide([1, 2], [0, 4], out=np.zeros(2), where=[False, True]))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (lambda: np.array([1]) / 0, lambda: np.log(np.zeros(1)), lambda: np.uint8(255) + np.uint8(1), lambda: np.array([255], np.uint8) + np.uint8(1), lambda: np.float64(0) / 0, lambda: np.sqrt(-1), lambda: np.int32(5) // np.int32(0), lambda: np.array([1e308]) * 10, lambda: np.array([np.nan]).astype(int), lambda: np.mean([]), lambda: np.float32(1e39), lambda: np.arcsin(2.0), lambda: np.power(0.0, -1), lambda: 5 % np.int64(0), lambda: np.int64(2**62) * 2, lambda: np.float16(60000) * 2, lambda: np.array([1, 2], "i4") ** 31):
        try:
            print("ok", repr(f()))
        except Warning as w:
            print(type(w).__name__, w)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    np.array([1.0]) / 0
    np.array([1.0]) / 0
    print(len(log), log[0].message, log[0].category.__name__, log[0].lineno)
old = np.seterr(all="raise")
try:
    np.array([1.0]) / 0
except FloatingPointError as e:
    print("FloatingPointError:", e)
np.seterr(**old)
@np.errstate(all="ignore")
def quiet():
    return np.array([-1.0, 0.0]) ** 0.5 / 0
print(quiet())
print(np.geterr())
try:
    np.errstate(foo="x").__enter__()
except TypeError as e:
    print("TypeError:", e)
try:
    np.seterr(all="bogus")
except ValueError as e:
    print("ValueError:", e)
