# Boolean masks & where.
import numpy as np
temps = np.array([12.5, np.nan, 30.1, -5, 101, 22])
ok = ~np.isnan(temps) & (temps > -50) & (temps < 60)
print(ok, temps[ok], ok.mean())
clean = np.where(ok, temps, np.nanmean(temps[ok]))
print(clean)
temps[~ok] = 0
print(temps, np.isnan(temps).any())
idx, = np.where(ok)
print(idx, idx.dtype, np.nonzero(~ok))
m = np.arange(12).reshape(3, 4)
print(m[m % 3 == 0], m[:, (m > 4).any(axis=0)], m[(m > 4).all(axis=1)])
m[m > 7] //= 2
print(m)
m[1, m[1] > 4] = -1
print(m, np.argwhere(m < 0).tolist())
print(np.extract(m > 2, m), np.place(m, m < 0, [100, 200]), m)
np.putmask(m, m > 50, [0, 1]); print(m)
print(np.select([m < 3, m < 6], ["low", "mid"], default="high"))
print(np.compress([True, False, True], m, axis=0), np.take(m, [0, -1], axis=1))
try:
    m[np.array([True, False])]
except IndexError as e:
    print(e)
try:
    m[[True, False, True, False]]
except IndexError as e:
    print(e)
try:
    if m > 2: pass
except ValueError as e:
    print(e)
try:
    (m > 2) and (m < 5)
except ValueError as e:
    print(e)
print(np.logical_and(m > 2, m < 5), np.any(m == 100), np.all(m >= 0, axis=1))
