# Overflow warnings shown as stderr but values on stdout.
import numpy as np, warnings
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    x = np.array([200, 100], np.uint8)
    print(x + x, x * 2, np.uint8(200) + np.uint8(100), np.int16(32767) + np.int16(1), np.float32(3e38) * np.float32(2))
    print(np.array([1.0, 0.0]) / 0, np.log([0.0, 1]), np.sqrt(np.float64(-1)), np.array([np.inf]) - np.inf, np.int32(7) // 0, np.array([5]) % 0)
    print(np.exp(1000), np.float16(60000) * 2, np.array([1e308]) * 10, np.power(10.0, 400), np.array([300.5]).astype(np.uint8), np.array([np.nan]).astype(int), np.array([1e20]).astype(np.int64))
    print(np.mean([]), np.nanmean([np.nan]) if False else "", np.std([]), np.var([1], ddof=1), np.arccos(2), np.array([0]) ** -1.0, 0.0 * np.float64("inf"))
    print(np.sum(np.array([1e308, 1e308])), np.prod(np.array([1e200, 1e200])), np.add.reduce(np.float32([3e38, 3e38])), np.cumsum([1e308, 1e308]), np.dot([1e200], [1e200]), np.array([1e200]) @ np.array([1e200]))
for w in log:
    print(w.category.__name__, "|", w.message)
for kw in (dict(over="raise"), dict(divide="ignore"), dict(invalid="raise")):
    with np.errstate(**kw):
        for e in ("np.uint8(255) + np.uint8(1)", "np.array([1.0]) / 0", "np.sqrt([-1.0])", "np.float64(1e308) * 10", "np.array([255], 'u1') + np.uint8(1)", "np.float32(1e-40) * np.float32(1e-10)"):
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore"); print(kw, e, eval(e))
            except FloatingPointError as err:
                print(kw, e, "FloatingPointError", err)
print(np.geterr(), np.seterr(all="ignore"), np.geterr()); np.seterr(divide="warn")
try:
    np.seterr(over="loud")
except ValueError as err:
    print(err)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    np.seterr(all="warn")
    try:
        np.array([1]) / 0
    except RuntimeWarning as err:
        print("raised", err)
@np.errstate(divide="ignore")
def quiet(): return np.array([1.0]) / 0
print(quiet())
