# Downsampling and smoothing a sensor series with reshape, convolve and interp.
"""Downsampling and smoothing a sensor series with reshape, convolve and interp."""
import numpy as np

t = np.arange(0, 24, 0.5)
temp = 15 + 8 * np.sin((t - 9) / 24 * 2 * np.pi)
print(t.shape, t[:5], t[-1], temp[:4])
hourly = temp.reshape(-1, 2).mean(axis=1)
print(hourly.shape, hourly.round(1))
kernel = np.ones(5) / 5
smooth = np.convolve(temp, kernel, mode="same")
print(smooth[:4].round(3), smooth[20:24].round(3), np.convolve(temp, kernel, "valid").shape, np.convolve([1, 2, 3], [0, 1, 0.5], "full"))
fine = np.interp([0.25, 9.1, 30], t, temp)
print(fine, np.interp(-1, t, temp, left=-99), np.interp([1, 2], [1, 2], [10, 20]))
grad = np.gradient(temp, 0.5)
print(grad[:3].round(4), grad.argmax(), t[np.abs(grad).argmin()])
i_max, i_min = temp.argmax(), temp.argmin()
print(f"max {temp[i_max]:.2f} at {t[i_max]:04.1f}h, min {temp[i_min]:.2f} at {t[i_min]:04.1f}h")
night = (t < 6) | (t >= 22)
print(night.sum(), temp[night].mean().round(3), temp[~night].mean().round(3), np.ma if False else "")
bins = np.array([0, 10, 15, 20, 25])
which = np.digitize(temp, bins)
print(np.bincount(which, minlength=6), np.histogram(temp, bins)[0], bins[which - 1][:5])
print(np.percentile(temp, [5, 50, 95]).round(2), np.median(temp).round(6), temp.std().round(4), temp.var(ddof=1).round(4))
cum = np.cumsum(np.maximum(temp - 18, 0) * 0.5)
print(cum[[0, 20, -1]].round(3), np.searchsorted(cum, 10), np.trapezoid(temp, t).round(3))
mov = np.lib.stride_tricks.sliding_window_view(temp, 6)[::6]
print(mov.shape, mov.max(axis=1).round(2), mov.base is not None)
print(temp[::8], temp[::-16], np.round(temp[:6], -1), np.floor(temp[:3]), np.rint(temp[:3]).astype(int), np.trunc(-temp[:2]))
for f in (lambda: temp.reshape(-1, 7), lambda: np.convolve(temp, []), lambda: np.convolve(temp, np.ones((2, 2))), lambda: np.convolve(temp, kernel, "middle"), lambda: np.interp(1, [1, 2], [1, 2, 3]), lambda: np.gradient(5.0), lambda: np.gradient([1.0]), lambda: np.interp([1], [], []), lambda: np.histogram(temp, [5, 1]), lambda: np.percentile(temp, 101), lambda: np.arange(0, 10, 0), lambda: np.linspace(0, 1, -1), lambda: np.arange(), lambda: np.trapezoid([1, 2], [1, 2, 3]), lambda: np.digitize(1, [[1, 2]]), lambda: np.searchsorted([1, 2], "a")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
