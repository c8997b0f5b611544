import numpy as np
a = np.array([[3, 7, 5], [8, 4, 3], [2, 4, 9]], dtype=np.int16)
print(a.sum(), a.sum().dtype, a.sum(axis=0), a.sum(0).dtype, a.prod(), a.mean(), a.mean(axis=1), a.mean(axis=1, keepdims=True).shape)
print(a.min(), a.max(1), a.argmax(), a.argmin(0), a.std(), a.var(axis=0), a.ptp() if hasattr(a, "ptp") else np.ptp(a))
print(np.sort(a), np.sort(a, axis=0), np.sort(a, axis=None), np.argsort(a, axis=0), a.cumsum(), a.cumprod(axis=1))
print(np.median(a), np.median(a, axis=0), np.percentile(a, 50, axis=1), np.quantile(a, [0.1, 0.9], axis=0))
print(a.any(), a.all(axis=0), a.sum(where=a > 3), a.max(where=a < 8, initial=-1), a.mean(where=a > 3))
f = a.astype(np.float32)
f[0, 0] = np.nan
print(f.sum(), np.nansum(f, axis=0), np.nanmean(f), np.nanmin(f), np.nanargmax(f), np.nanmedian(f, axis=0), np.nanpercentile(f, 25), np.nanvar(f, axis=1))
print(f.min(), f.argmax(), np.nanprod(f), np.isnan(f).sum(1), np.nancumprod(f[0]))
big = np.full(1000, 0.1, np.float32)
print(big.sum(), big.sum(dtype=float), np.cumsum(big)[-1], big.mean())
u = np.array([200, 100], np.uint8)
print(u.sum(), u.sum().dtype, u.sum(dtype=np.uint8), u.mean(), np.add(u[0], u[1]), u[0] - u[1], u[1] - u[0], np.subtract(u[1], u[0], dtype=int))
print(np.average(a, axis=0, weights=[1, 2, 3]), np.average(a, weights=a), np.average([1., 2], weights=[1, 3], returned=True))
print(np.cov(a), np.corrcoef(a.T)[0, 1].round(10), np.cov(a, rowvar=False, bias=True)[0])
z = (a - a.mean(0)) / a.std(0)
print(z, z.mean().round(12) + 0)
print(np.clip(a, 3, 7), a.clip(max=5), np.clip(a, [3, 4, 5], 8), np.digitize(a, [3, 6]), a.searchsorted if False else "")
print(np.partition(a, 1, axis=1), np.argpartition(a[0], 1), np.count_nonzero(a > 3, axis=1), a.nonzero(), np.bincount(a.ravel()))
try:
    a.sum(axis=(0, 0))
except ValueError as e:
    print(e)
try:
    a.mean(axis=5)
except np.exceptions.AxisError as e:
    print(e, e.axis, e.ndim)
try:
    np.zeros((0, 3)).max(axis=0)
except ValueError as e:
    print(e)
print(np.zeros((0, 3)).sum(axis=0), np.zeros((0, 3)).max(axis=1), np.array([]).sum(), np.array([], int).prod())
try:
    np.average([1, 2], weights=[0, 0])
except ZeroDivisionError as e:
    print(e)
try:
    np.percentile([1, 2], 101)
except ValueError as e:
    print(e)
