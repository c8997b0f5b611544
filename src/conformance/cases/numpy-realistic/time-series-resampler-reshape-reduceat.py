# Time-series resampler: reshape, reduceat, interpolation and gaps.
import numpy as np

t = np.array([0, 1, 2, 5, 6, 9, 10], dtype=np.int64)
v = np.array([1.0, 2.0, 4.0, 10.0, 8.0, 2.0, 0.0])
gaps = np.flatnonzero(np.diff(t) > 1)
print(gaps, t[gaps], t[gaps + 1], np.split(v, gaps + 1))
full = np.arange(t[0], t[-1] + 1)
lin = np.interp(full, t, v)
print(lin, lin.dtype)
nearest = v[np.abs(full[:, None] - t).argmin(axis=1)]
print(nearest)
pos = np.searchsorted(t, full, side="right") - 1
hold = v[pos]
print(hold, pos)
miss = ~np.isin(full, t)
masked = np.where(miss, np.nan, hold)
print(masked, np.isnan(masked).sum(), np.nanmean(masked).round(4))
b = 4
trimmed = lin[:len(lin) // b * b].reshape(-1, b)
print(trimmed.mean(axis=1), trimmed.max(axis=1), trimmed[:, ::-1][:, 0], np.ptp(trimmed, axis=1))
edges = np.arange(0, len(lin), b)
print(np.add.reduceat(lin, edges), np.maximum.reduceat(lin, edges), np.diff(np.append(edges, len(lin))))
ema = np.empty_like(lin)
ema[0] = lin[0]
for i in range(1, len(lin)):
    ema[i] = 0.5 * lin[i] + 0.5 * ema[i - 1]
print(ema)
print(ema.round(3).tolist())
kernel = np.array([0.25, 0.5, 0.25])
print(np.convolve(lin, kernel, "same"), np.convolve(lin, kernel, "valid").shape)
print(np.cumsum(lin) / np.arange(1, len(lin) + 1))
print(np.gradient(v, t), np.trapezoid(v, t), np.correlate(v[:3], [1, 0.5]))
peak = (lin[1:-1] > lin[:-2]) & (lin[1:-1] >= lin[2:])
print(np.flatnonzero(peak) + 1, lin[1:-1][peak])
lag = 2
print(np.corrcoef(lin[:-lag], lin[lag:])[0, 1].round(6), np.dot(lin - lin.mean(), lin - lin.mean()).round(6))
for fn in (lambda: lin.reshape(-1, b), lambda: np.interp(full, t, v[:-1]), lambda: np.split(v, 3), lambda: v[pos + 3], lambda: np.add.reduceat(lin, [0, 99]), lambda: np.convolve(lin, kernel, "half"), lambda: np.gradient(v, [1, 2]), lambda: np.searchsorted(t, "x"), lambda: t.astype("u1") - t[::-1].astype("u1"), lambda: np.diff(v, axis=1), lambda: np.trapezoid(v, t[:3])):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
