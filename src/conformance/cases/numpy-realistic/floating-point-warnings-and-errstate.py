# Floating-point warnings and errstate as seen in a long computation.
"""Floating-point warnings and errstate as seen in a long computation."""
import warnings
import numpy as np

warnings.simplefilter("always")
x = np.array([0.0, 1.0, -1.0, 1e308])


def watch(label, fn):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            value = fn()
        except Exception as exc:
            value = f"{type(exc).__name__}: {exc}"
    print(f"{label}: {value}", [f"{w.category.__name__}: {w.message}" for w in seen])


watch("divide", lambda: 1 / x)
watch("invalid", lambda: x / 0)
watch("sqrt", lambda: np.sqrt(x))
watch("log", lambda: np.log(x[:3]))
watch("overflow", lambda: x * 10)
watch("int divide", lambda: np.array([1, -7, 0]) // 0)
watch("int mod", lambda: np.int32([5, 6]) % np.int32([0, 4]))
watch("scalar", lambda: np.float64(1) / 0)
watch("int scalar", lambda: np.int8(127) + np.int8(1))
watch("uint8 neg", lambda: -np.uint8(3))
watch("array wrap", lambda: np.array([127], np.int8) + np.int8(1))
watch("cast nan", lambda: np.array([np.nan, 1.5]).astype(np.int32)[1])
watch("cast f16", lambda: np.array([1e6]).astype(np.float16))
watch("mean empty", lambda: np.mean([]))
watch("nanmean", lambda: np.nanmean([np.nan, np.nan]))
watch("std ddof", lambda: np.std([1.0], ddof=1))
watch("max empty", lambda: np.max(np.array([])))
watch("nanmax", lambda: np.nanmax([np.nan]))
watch("arccos", lambda: np.arccos(2.0))
watch("power", lambda: np.array([2.0]) ** 5000)
watch("int power", lambda: np.array([2]) ** -1)
watch("inf-inf", lambda: np.float32(np.inf) - np.float32(np.inf))
watch("fmod", lambda: np.fmod(5.0, 0.0))
watch("log10", lambda: np.log10([0, 100]))
with np.errstate(all="raise"):
    watch("raise divide", lambda: x / 0)
    watch("raise over", lambda: np.float64(1e308) * 10)
    watch("raise invalid", lambda: np.sqrt(-1.0))
    with np.errstate(divide="ignore"):
        watch("inner", lambda: np.array([1.0]) / 0)
with np.errstate(divide="call", call=lambda kind, flag: print("  callback:", kind, flag)):
    watch("call", lambda: np.array([1.0]) / 0)
print(np.geterr(), np.geterrcall())
old = np.seterr(over="raise")
print(old, np.geterr()["over"])
try:
    np.multiply(x, 10, out=x)
except FloatingPointError as e:
    print(e, x)
np.seterr(**old)
for bad in (dict(divide="shout"), dict(all=3), dict(under=None)):
    try:
        print(np.seterr(**bad) == old)
    except Exception as e:
        print(type(e).__name__, e)


@np.errstate(invalid="raise")
def strict(a):
    return np.sqrt(a)


watch("decorated", lambda: strict(np.array([-1.0])))
watch("plain", lambda: np.sqrt(np.array([-1.0])))
