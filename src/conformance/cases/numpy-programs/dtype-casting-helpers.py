# Dtype casting helpers.
import numpy as np
vals = [0, 1.5, -1, 255, 256, 2**31, -2**40]
a = np.array(vals)
print(a.dtype, a)
for dt in (np.int8, np.uint8, np.int32, np.uint32, np.int64, np.float16, np.float32, bool):
    with np.errstate(all="ignore"):
        print(np.dtype(dt).name, a.astype(dt))
print(np.array([1, 2, 3]).astype("S"), np.array([1.5, -2]).astype("S8"), np.array([True]).astype("U"))
print(np.array(["1.5", "2"]).astype(np.float32), np.array(["7", "-8"], dtype="S2").astype(np.int8))
for s in ("int", "safe", "same_kind", "bogus"):
    try:
        print(np.array([1.5]).astype(np.float32, casting=s))
    except Exception as e:
        print(type(e).__name__, e)
print(np.array([1 + 2j]).astype(complex).real)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(np.array([1 + 2j]).astype(float))
    print(w[0].category.__name__, w[0].message)
print(np.array([1, 2], dtype=">i4").astype("<i4").tobytes(), np.array([1], dtype=np.int16).astype(np.int32, copy=False).dtype)
x = np.arange(3); print(x.astype(int, copy=False) is x, x.astype(int) is x, np.asarray(x) is x, np.array(x, copy=None) is x, np.asarray(x, float) is x)
try:
    np.array([1, 2], copy=False)
except ValueError as e:
    print(e)
try:
    np.asarray(x, dtype=float, copy=False)
except ValueError as e:
    print(str(e).splitlines()[0])
print(np.float64(1.9).astype(int), np.int64(5).astype(np.uint8), np.array(3.7).astype(int))
print(np.int8(127).view(np.uint8), np.float32(1).view(np.int32), np.float64(1).view("u8"), np.array([1.0, -0.0]).view("u8"))
