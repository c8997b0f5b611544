# as_strided and sliding windows: overlapping views.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


from numpy.lib.stride_tricks import as_strided, sliding_window_view
row = np.arange(6)
windows = as_strided(row, shape=(4, 3), strides=(8, 8))
print(windows, windows.strides, windows.flags.owndata, windows.flags.writeable)
windows[0, 2] = 99
print(row, windows[2, 0])
print(as_strided(row, (2, 3), (0, 8)), as_strided(row[::-1][:1], (2,), (0,)), as_strided(row, shape=(3,), strides=(16,), writeable=False).flags.writeable)
print(sliding_window_view(row, 4), sliding_window_view(np.arange(6).reshape(2, 3), (2, 2)).shape, sliding_window_view(np.arange(6).reshape(2, 3), 2, axis=1).tolist())
print(sliding_window_view(row, 3).flags.writeable, np.shares_memory(sliding_window_view(row, 3), row), sliding_window_view(row, 3).mean(axis=-1))
attempt("too wide", lambda: sliding_window_view(row, 7))
attempt("write", lambda: sliding_window_view(row, 3).__setitem__((0, 0), 1))
