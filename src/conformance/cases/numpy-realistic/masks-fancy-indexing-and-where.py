# Masks, fancy indexing and where: selecting outliers of a measurement.
"""Masks, fancy indexing and where: selecting outliers of a measurement."""
import numpy as np

temps = np.array([[20.5, 21.0, 19.8, 35.2], [np.nan, 20.1, 20.3, 20.2], [18.9, -40.0, 19.5, 20.0]])
days = np.array(["mon", "tue", "wed"])
ok = np.isfinite(temps)
low, high = np.nanpercentile(temps, [10, 90])
print(round(low, 3), round(high, 3), np.nanmean(temps).round(4), np.nanstd(temps, axis=0).round(3))
with np.errstate(invalid="ignore"):
    outlier = (temps < low) | (temps > high)
print(outlier.astype(int), outlier.sum(), np.count_nonzero(outlier, axis=1))
rows, cols = np.nonzero(outlier)
for r, c in zip(rows, cols):
    print(days[r], c, temps[r, c], type(r).__name__)
print(temps[outlier], temps[~ok])
clean = np.where(ok & ~outlier, temps, np.nan)
print(clean)
print(np.nanargmax(clean), np.unravel_index(np.nanargmax(clean), clean.shape), np.argwhere(~np.isfinite(clean)).tolist())
filled = np.nan_to_num(clean, nan=20.0)
print(filled, filled.mean(axis=1), np.clip(filled, 19.9, 20.4))
order = filled.argsort(axis=1)
print(order, np.take_along_axis(filled, order, axis=1)[:, -1])
print(filled[[0, 2], [1, 3]], filled[np.ix_([0, 2], [1, 3])], filled[[True, False, True], 1:3], filled[-1, [0, 0, -1]])
np.put(filled, [0, -1], [1.5, 2.5])
filled[[0, 1], :2] += 0.25
print(filled)
np.add.at(counts := np.zeros(4, int), [0, 1, 1, 3, 3, 3], 1)
print(counts, np.bincount([0, 1, 1, 3, 3, 3]), np.select([counts > 2, counts > 0], ["many", "few"], "none"))
print(np.choose([0, 1, 0], [[1, 2, 3], [10, 20, 30]]), np.compress([1, 0, 1], days), np.extract(counts > 0, counts), np.piecewise(np.arange(4.), [counts > 1], [lambda x: x * 10, -1]))
np.copyto(filled, -1, where=outlier)
np.place(filled, filled < 0, [7, 8])
print(filled.tolist())
for expr in (
    "temps[outlier[0]]", "temps[3]", "temps[0, 4]", "temps[[0, 5]]", "temps[[0, 1], [0, 1, 2]]", "temps[1.0]", "temps['mon']", "temps[0, 0, 0]", "temps[outlier, 0]",
    "temps[:, [True, False]]", "temps[None, ..., None, ...]", "if_any(temps)", "np.take(temps, 12)", "np.choose([0, 2], [[1, 2], [3, 4]])", "days[1:][5]", "np.where(ok, 1)", "temps[[[0, 1], [2]]]",
):
    def if_any(a):
        if a:
            return "yes"
    try:
        print(expr, "->", eval(expr))
    except Exception as e:
        print(expr, "->", type(e).__name__, e)
