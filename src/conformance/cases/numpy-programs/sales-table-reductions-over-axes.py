# Sales table: reductions over axes with keepdims, dtype, out, where, initial.
import numpy as np

sales = np.array([[120, 80, 95, 0], [60, 75, 110, 40], [0, 0, 15, 300]], dtype=np.int16)
regions = np.array(['north', 'south', 'east'])
print('by region', dict(zip(regions.tolist(), sales.sum(axis=1).tolist())))
print(sales.sum().dtype, sales.sum(dtype=np.int16), sales.sum(axis=0, keepdims=True))
print(sales.mean(axis=1), sales.mean(axis=0, dtype=np.float32).dtype)
share = sales / sales.sum(axis=1, keepdims=True)
with np.printoptions(precision=3, suppress=True):
    print(share)
    print(share.sum(axis=1))
print(share)
out = np.empty(4, dtype=np.int64)
r = sales.max(axis=0, out=out)
print(r is out, out)
print(sales.min(axis=1, where=sales > 0, initial=9999))
print(sales.sum(where=sales > 50), np.mean(sales, where=sales > 0), sales.prod(axis=1, where=sales > 0))
print(sales.std(), sales.var(axis=1, ddof=1), sales.std(axis=0).round(3))
print(np.ptp(sales, axis=1), np.median(sales, axis=1), np.percentile(sales, [10, 50, 90]))
print(sales.argmax(), np.unravel_index(sales.argmax(), sales.shape), sales.argmin(axis=1))
print(np.cumsum(sales, axis=1), sales.cumprod()[:3])
print((sales == 0).any(axis=0), (sales == 0).all(), np.count_nonzero(sales, axis=1))
print(np.average(sales, axis=1, weights=[1, 2, 3, 4]))
avg, wsum = np.average(sales[0], weights=[4, 3, 2, 1], returned=True)
print(avg, wsum, type(avg))
for f in (lambda: sales.sum(axis=0, out=np.empty(3, int)), lambda: sales.max(axis=0, out=np.empty(4, np.int8)),
          lambda: sales.mean(axis=0, out=np.empty(4, int)), lambda: np.average(sales, axis=1, weights=[1, 2]),
          lambda: sales.min(where=sales > 0), lambda: np.average(sales, weights=[0, 0, 0, 0], axis=1), lambda: np.percentile(sales, 101),
          lambda: sales.sum('x'), lambda: sales.std(axis=5), lambda: sales.sum(axis=1.0), lambda: sales.argmax(axis=(0, 1))):
    try:
        print('ok', f())
    except Exception as e:
        print(type(e).__name__, '|', e)
best = regions[sales.sum(axis=1).argsort()[::-1]]
print(best, best[0], repr(best[0]), type(best[0]))
table = np.rec.fromarrays([regions, sales.sum(1)], names='region,total')
print(table[table.total > 200].region)
