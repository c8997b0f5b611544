# Sliding windows: moving averages in four ways.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view, as_strided

x = np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5], dtype=np.int16)
k = 4
a = sliding_window_view(x, k)
print(a)
print(a.shape, a.strides, a.flags.writeable, a.base is not None, np.shares_memory(a, x))
b = as_strided(x, shape=(len(x) - k + 1, k), strides=(2, 2))
print((a == b).all())
print("mean 1:", a.mean(axis=1))
print("mean 2:", np.convolve(x, np.ones(k) / k, mode="valid"))
c = np.cumsum(np.concatenate(([0], x)))
print(c, c.dtype)
print("mean 3:", (c[k:] - c[:-k]) / k)
print("mean 4:", np.array([x[i:i + k].mean() for i in range(len(x) - k + 1)]))
print("max  :", a.max(axis=-1), "argmax:", a.argmax(axis=-1))
print("median:", np.median(a, axis=1))
print("std:", a.std(axis=1).round(4))
x[3] = 100
print(a[0], a[3])
try:
    a[0, 0] = 7
except ValueError as e:
    print("ValueError:", e)
try:
    sliding_window_view(x, 20)
except ValueError as e:
    print("ValueError:", e)
img = np.arange(20).reshape(4, 5)
patches = sliding_window_view(img, (2, 3))
print(patches.shape)
print(patches[0, 0], patches[2, 2], sep="\n")
print(patches.sum(axis=(2, 3)))
print(patches[::2, ::2].shape)
