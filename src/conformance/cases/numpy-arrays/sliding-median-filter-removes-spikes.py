# Sliding median filter removes spikes.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

signal = np.array([10, 11, 500, 12, 11, -300, 13, 12, 14], dtype=np.int16)
pad = np.pad(signal, 1, mode="edge")
win = sliding_window_view(pad, 3)
print(pad, win.shape)
med = np.median(win, axis=1)
print(med, med.dtype)
spikes = np.abs(signal - med) > 50
print(np.flatnonzero(spikes), signal[spikes])
fixed = np.where(spikes, med, signal)
print(fixed, fixed.dtype, fixed.astype(signal.dtype))
print(np.sort(win, axis=1)[:, 1], win.min(axis=1), win.max(axis=1) - win.min(axis=1))
mad = np.median(np.abs(signal - np.median(signal)))
print(mad, (0.6745 * (signal - np.median(signal)) / mad).round(2))
z = (signal - signal.mean()) / signal.std()
print(z.round(3), signal.mean(), signal.std().round(4))
weights = np.array([0.25, 0.5, 0.25])
print((win * weights).sum(axis=1), win @ weights)
print(np.percentile(signal, [5, 50, 95]), np.quantile(signal, [0.25, 0.75], method="nearest"))
try:
    win[0] = 0
except ValueError as e:
    print(e)
pad[2] = 0
print(win[1], win[2])
w2 = sliding_window_view(pad, 3, writeable=True)
w2[0, 0] = -7
print(pad[0], sliding_window_view(pad, 4)[::4])
