# Accumulate histogram over chunks & percentiles.
import numpy as np
rng = [(i * 7919 + 13) % 101 for i in range(200)]
a = np.array(rng, dtype=np.uint8)
total = np.zeros(5, dtype=np.int64)
for chunk in np.array_split(a, 7):
    h, edges = np.histogram(chunk, bins=5, range=(0, 100))
    total += h
print(total, edges, total.sum())
print(np.percentile(a, [0, 25, 50, 75, 100]), np.percentile(a, 33, method="lower"), np.percentile(a, 33, method="nearest"))
print(np.quantile(a, 0.1), np.median(a), np.median(a.reshape(20, 10), axis=0))
print(np.digitize(a[:10], [20, 40, 60, 80]), np.searchsorted(np.sort(a), [5, 50]))
print(a.mean().round(3), a.std().round(3), a.var(ddof=1).round(3))
print(np.corrcoef(a[:50], a[50:100]).round(4), np.cov(a[:5].astype(float)).round(3))
print(np.convolve([1, 2, 3], [1, 1], "same"), np.convolve([1, 2, 3], [1, 1], "valid"), np.correlate([1, 2, 3], [0, 1, 0.5]))
print(np.interp([0.5, 1.5, 9], [0, 1, 2], [0, 10, 20]), np.trapezoid([1, 2, 3]), np.gradient(np.array([1.0, 4, 9, 16])))
print(np.cumsum(total), np.diff(total, prepend=0), np.ediff1d([1, 4, 9]), np.polyval([1, 2, 3], 2))
h, e = np.histogram(a, bins="auto" if False else 4); print(h, e)
h, e = np.histogram([1, 1, 2], bins=[1, 2, 3], density=True); print(h, e)
print(np.histogram([1, 2, 3], bins=2, weights=[1, 2, 3]))
for bad in (lambda: np.histogram([1], bins=0), lambda: np.histogram([1], bins=[3, 1]), lambda: np.percentile([1], 101), lambda: np.histogram([np.nan], bins=2), lambda: np.bincount([-1]), lambda: np.bincount([1.5]), lambda: np.digitize([1], [3, 1, 2])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
