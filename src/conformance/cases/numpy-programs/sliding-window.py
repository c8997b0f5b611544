# Sliding window.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view, as_strided
x = np.arange(10, dtype=np.int32)
w = sliding_window_view(x, 4)
print(w.shape, w.strides, w.flags.writeable)
print(w)
print(w.mean(axis=1))
try:
    w[0, 0] = 9
except ValueError as e:
    print(e)
a = as_strided(x, shape=(7, 4), strides=(4, 4))
print(np.array_equal(a, w), np.shares_memory(a, x))
a[0, 0] = 100
print(x[0], w[0, 0])
img = np.arange(24).reshape(4, 6)
v = sliding_window_view(img, (2, 3))
print(v.shape)
print(v[1, 2])
print(v.max(axis=(2, 3)))
v2 = sliding_window_view(img, 3, axis=1)
print(v2.shape, v2[0, 0])
try:
    sliding_window_view(x, 11)
except ValueError as e:
    print(e)
print(w[::2].sum(axis=1))
