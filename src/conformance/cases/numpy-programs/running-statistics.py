# Numbers in one pass and in many, in several types.
import numpy as np

values = np.array([3, 1, 4, 1, 5, 9, 2, 6], dtype=np.float32)
count, mean, m2 = 0, np.float64(0), np.float64(0)
for value in values:
    count += 1
    delta = value - mean
    mean += delta / count
    m2 += delta * (value - mean)
print(count, mean, m2 / count, values.mean(), values.var(), type(mean).__name__)
print(np.sort(values), np.median(values), np.ptp(values), values.argmax(), values.std(ddof=1), np.average(values, weights=values))
print(values.cumsum(), np.diff(values), values.clip(2, 5), (values - values.mean()).round(2))
windows = np.lib.stride_tricks.sliding_window_view(values, 3)
print(windows.mean(axis=1), windows.max(axis=1), windows.strides)
print(np.maximum.accumulate(values), np.histogram if False else np.bincount(values.astype(int)))
for dtype in (np.float16, np.float32, np.float64, np.int8):
    print(np.dtype(dtype).name, values.astype(dtype).sum(), repr(values.astype(dtype).mean()))
