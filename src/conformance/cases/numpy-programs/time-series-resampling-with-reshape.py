# Time series resampling with reshape and reduceat.
import numpy as np
t = np.arange(0, 24); v = ((t * 37) % 11).astype(float); v[5] = np.nan
print(v.reshape(-1, 6).mean(1), np.nanmean(v.reshape(-1, 6), axis=1).round(3), np.nanmax(v.reshape(4, 6), 1))
print(np.add.reduceat(np.nan_to_num(v), [0, 5, 12]), np.maximum.reduceat(t, [0, 10, 20]), np.split(t, [5, 12])[1])
k = np.ones(3) / 3; print(np.convolve(np.nan_to_num(v), k, "valid")[:4].round(3), np.lib.stride_tricks.sliding_window_view(t, 4)[::4].sum(1))
print(np.interp([0.5, 4.5, 30], t, np.nan_to_num(v)), np.diff(v)[:6], np.cumsum(np.nan_to_num(v))[-1], np.gradient(t.astype(float))[:2], np.ptp(t), np.percentile(t, [10, 90]), np.median(t), np.average(t, weights=t).round(3))
ch = np.flatnonzero(np.diff((np.nan_to_num(v) > 5).astype(int))) + 1; print(ch, [seg.tolist() for seg in np.split(np.nan_to_num(v), ch)][:3])
ev = np.array([(3, 1.5), (1, 2.5), (3, 0.5), (2, 9.0)], [("k", "i4"), ("w", "f8")]); o = np.argsort(ev["k"], kind="stable"); s = ev[o]; keys, first, cnt = np.unique(s["k"], return_index=True, return_counts=True); print(keys, first, cnt, np.add.reduceat(s["w"], first), np.maximum.reduceat(s["w"], first), s)
pad = -len(t) % 7; print(np.pad(t, (0, pad), constant_values=-1).reshape(-1, 7), np.resize(t, (2, 5)), np.array_split(t, 5)[4])
ma = np.cumsum(np.insert(t.astype(float), 0, 0)); print(((ma[5:] - ma[:-5]) / 5)[:3], np.roll(t, 3)[:5], np.repeat(t[:3], 2), np.tile(t[:2], 3), np.flip(t)[:3], t[::-6], t[-3:], t[t % 7 == 0], np.where(t > 20)[0], np.clip(t, 5, 7)[:9])
q = np.histogram(t, bins=4); print(q[0], q[1], np.bincount(t // 6), np.digitize([0, 6, 23], q[1]), np.searchsorted(t, 12), np.argmax(np.nan_to_num(v)), np.nanargmin(v), np.isnan(v).nonzero()[0], np.count_nonzero(~np.isnan(v)))
w = np.hanning(5); print(w, np.bartlett(5), np.blackman(5).round(3), np.hamming(3), (v[:5] * w).round(3)); print(np.trapezoid(t, dx=0.5), np.trapezoid([1, 2], x=[0, 2]), np.correlate(t[:4], [1, 0, -1]), np.linalg.norm(t[:3]), np.polyval([2, 1], t[:3]), np.vander(t[1:4], 3))
