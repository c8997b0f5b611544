# As_strided and sliding_window_view: moving averages and local maxima.
import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view
from numpy import broadcast_to

x = np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], dtype=float)
w = sliding_window_view(x, 3)
print(w.shape, w.strides, w.flags.writeable)
print(w.mean(axis=1))
print(w.max(-1), w.argmax(axis=-1))
print(np.convolve(x, np.ones(3) / 3, mode='valid'))
try:
    w[0, 0] = 1
except ValueError as e:
    print(e)
ww = sliding_window_view(x, 4, writeable=True)
ww[0] = 0
print(x)
for args in ((x, 11), (x, -1), (x, (2, 2)), (x, 2, 1)):
    try:
        print(sliding_window_view(*args).shape)
    except Exception as e:
        print(type(e).__name__, '|', e)
img = np.arange(20).reshape(4, 5)
win = sliding_window_view(img, (2, 3))
print(win.shape)
print(win[1, 2])
print(win.sum(axis=(2, 3)))
blocks = as_strided(img, shape=(2, 2, 2, 2), strides=(img.strides[0] * 2, img.strides[1] * 2) + img.strides)
print(blocks)
print(blocks.reshape(2, 2, 4).max(axis=2))
hankel = as_strided(x[:5], (3, 3), (8, 8))
print(hankel)
b = broadcast_to(np.arange(3), (2, 3))
print(b, b.strides, b.flags.writeable)
try:
    b[0, 0] = 1
except ValueError as e:
    print(e)
try:
    broadcast_to(np.arange(3), (3, 2))
except ValueError as e:
    print(e)
try:
    np.broadcast_to(np.arange(3), (2, -3))
except ValueError as e:
    print(e)
p, q = np.broadcast_arrays(np.arange(3)[:, None], np.arange(2))
print(p.shape, q.strides)
print(np.broadcast_shapes((3, 1), (1, 4), (4,)))
try:
    np.broadcast_shapes((3, 2), (4,))
except ValueError as e:
    print(e)
