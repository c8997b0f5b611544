# Moving windows with as_strided and sliding_window_view.
"""Moving windows with as_strided and sliding_window_view."""
import numpy as np
from numpy import broadcast_to
from numpy.lib.stride_tricks import as_strided, sliding_window_view

signal = np.array([3, 1, 4, 1, 5, 9, 2, 6, 5, 3], dtype=np.int32)
w = sliding_window_view(signal, 3)
print(w.shape, w.strides, w.flags.writeable, w.base is not None)
print(w)
print(w.mean(axis=1).round(2), w.max(axis=-1), np.median(w, axis=1))
print(np.allclose(w.mean(axis=1), np.convolve(signal, np.ones(3) / 3, "valid")))
try:
    w[0, 0] = 100
except ValueError as e:
    print("ValueError:", e)
hop = as_strided(signal, shape=(4, 4), strides=(signal.itemsize * 2, signal.itemsize))
print(hop)
hop[1, 0] = -4
print(hop[0, 2], signal)
diag = as_strided(np.arange(16).reshape(4, 4), shape=(4,), strides=(40,))
print(diag, diag.flags)
image = np.arange(30).reshape(5, 6)
patches = sliding_window_view(image, (2, 3))
print(patches.shape, patches[1, 2].tolist(), patches.sum(axis=(2, 3)))
print(sliding_window_view(image, 2, axis=1)[::2, ::3].tolist())
rows = broadcast_to(np.arange(3), (4, 3))
print(rows.strides, rows.flags.writeable, rows.base.shape, rows)
for fn in (
    lambda: sliding_window_view(signal, 11),
    lambda: sliding_window_view(image, (2, 2, 2)),
    lambda: sliding_window_view(image, -1, axis=0),
    lambda: sliding_window_view(image, 2),
    lambda: broadcast_to(np.arange(3), (3, 4)),
    lambda: rows.__setitem__((0, 0), 1),
    lambda: as_strided(signal, (2, 2), (4,)),
    lambda: sliding_window_view(image, 2, axis=5),
    lambda: np.broadcast_shapes((2, 3), (3, 2)),
):
    try:
        print(fn())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
toeplitz = as_strided(np.array([3, 2, 1, 0, -1, -2])[2:], (3, 3), (-8, 8))
print(toeplitz, toeplitz.strides)
print(np.lib.stride_tricks.as_strided(np.int8([1, 2, 3]), (2, 3), (0, 1), writeable=False).flags.writeable)
x = np.zeros(4)
x[:] = sliding_window_view(np.arange(6.0), 3).sum(1)
print(x, x.cumsum(), np.ptp(x))
