# As_strided tricks.
import numpy as np
from numpy.lib.stride_tricks import as_strided
broadcast_arrays = np.broadcast_arrays
x = np.arange(10, dtype=np.int16)
t = as_strided(x, (4, 4), (2, 2)); print(t, t.base is not None, t.flags.writeable)
t[0, 1] = 99; print(t[1, 0], x[:3])
print(as_strided(x, (3,), (6,)), as_strided(x[::-1], (3,), (-4,)), as_strided(x, (2, 3), (0, 2)))
d = as_strided(np.arange(16).reshape(4, 4), (4,), (40,)); print(d, d.sum())
band = as_strided(np.arange(9.0), (3, 3), (8, 16), writeable=False); print(band)
try:
    band[0, 0] = 1
except ValueError as e:
    print(e)
blocks = as_strided(np.arange(36).reshape(6, 6), (3, 3, 2, 2), (96, 16, 48, 8)); print(blocks[1, 2], blocks.sum(axis=(2, 3)))
y = np.arange(6); y_s = as_strided(y, strides=(16,), shape=(3,)); y_s += 100; print(y)
print(np.shares_memory(y, y_s), y_s.flags.owndata, y_s.strides, y_s.tobytes().hex()[:16])
toep = as_strided(np.array([5, 4, 3, 2, 1])[2:], (3, 3), (-8, 8)) if False else None
a, b = broadcast_arrays(np.arange(3), np.arange(2)[:, None]); print(a, b, a.strides, b.strides)
c = np.broadcast_to(np.int8(7), (2, 3)); print(c, c.strides, c.flags.writeable, c.base is not None)
w = np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3, 4), (2, 2)); print(w.shape, w.strides, w[1, 2])
for bad in (lambda: np.lib.stride_tricks.sliding_window_view(x, -1), lambda: np.lib.stride_tricks.sliding_window_view(x, (2, 2)), lambda: np.lib.stride_tricks.sliding_window_view(x, 2, axis=1), lambda: as_strided(x, (2,), ("a",)), lambda: as_strided(x, (-1,))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
