# Argument checking in a small resampling library, many failure paths.
import numpy as np


def resample(signal, factor, *, axis=-1, mode="nearest", out=None):
    signal = np.asarray(signal)
    if signal.dtype.kind not in "iuf":
        raise TypeError(f"cannot resample {signal.dtype} data")
    if factor <= 0:
        raise ValueError(f"factor must be positive, not {factor}")
    axis = range(signal.ndim)[axis]
    n = int(round(signal.shape[axis] * factor))
    pos = np.arange(n) / factor
    if mode == "nearest":
        idx = np.minimum(pos.round().astype(int), signal.shape[axis] - 1)
        res = signal.take(idx, axis=axis)
    elif mode == "linear":
        res = np.apply_along_axis(lambda v: np.interp(pos, np.arange(len(v)), v), axis, signal)
    else:
        raise ValueError(f"unknown mode {mode!r}")
    if out is not None:
        out[...] = res
        return out
    return res


s = np.array([0, 10, 20, 30])
print(resample(s, 2))
print(resample(s, 2, mode="linear"))
print(resample(s, 0.5))
m = np.arange(6, dtype=np.float32).reshape(2, 3)
print(resample(m, 2, axis=0), resample(m, 2, mode="linear"), resample(m, 2, mode="linear").dtype)
target = np.zeros(8, np.uint8)
print(resample(s, 2, out=target), target.dtype)
calls = {
    "type": lambda: resample(["a", "b"], 2),
    "bool": lambda: resample([True], 2),
    "factor": lambda: resample(s, 0),
    "factor str": lambda: resample(s, "2"),
    "axis": lambda: resample(s, 2, axis=1),
    "mode": lambda: resample(s, 2, mode="cubic"),
    "out": lambda: resample(s, 2, out=np.zeros(5)),
    "ragged": lambda: resample([[1, 2], [3]], 2),
    "none": lambda: resample(None, 2) if False else resample({}, 2) if False else 0,
    "empty": lambda: resample([], 2),
    "huge": lambda: resample(s, 1e13),
    "scalar": lambda: resample(5, 2),
    "array factor": lambda: resample(s, np.array([1, 2])),
    "readonly": lambda: resample(s, 1, out=np.broadcast_to(0, 4)),
    "kw": lambda: resample(s, 2, 1),
}
for name, fn in calls.items():
    try:
        print(name, "->", fn())
    except Exception as e:
        print(name, "->", type(e).__name__, ":", e)
