# A ledger whose rows are Python objects: decimals, fractions and dates in one array.
import numpy as np
from decimal import Decimal, getcontext
from fractions import Fraction
import datetime
rows = np.array([['apple', Decimal('1.20'), 3], ['pear', Decimal('0.85'), 10], ['fig', None, 0]], dtype=object)
print(rows)
print(rows.shape, rows.dtype, rows[:, 0], rows[:, 2].sum())
prices = rows[:2, 1]
print(prices.sum(), prices.mean(), prices.max(), (prices * rows[:2, 2]).tolist())
print(rows[rows[:, 2] > 0][:, 0])
rows[2, 1] = Decimal('9.99')
print(rows[2], type(rows[2, 1]).__name__)
print(rows[:, 2].astype(int), rows[:, 1].astype(float), rows[:, 0].astype(str))
total = np.dot(rows[:, 1], rows[:, 2])
print(total, type(total).__name__)
names = np.sort(rows[:, 0])
print(names, np.argsort(rows[:, 1]))
print(np.unique(np.array(['b', 'a', None, 'b'], dtype=object)[[0, 1, 3]]))
try:
    np.array([3, 'x'], dtype=object).sum()
except TypeError as e:
    print('TypeError:', e)
try:
    rows[:, 1] + 1.5
except TypeError as e:
    print('TypeError:', e)
f = np.array([Fraction(1, 3), Fraction(1, 6)])
print(f, f.sum(), f * 6, f ** 2, 1 / f, f > Fraction(1, 4), f.astype(float))
m = np.array([[Fraction(1, 2), 1], [0, Fraction(2, 3)]])
print(m @ m, m.T, np.trace(m), m.cumsum(axis=0))
dates = np.array([datetime.date(2024, 1, 31), datetime.date(2023, 5, 1)], dtype=object)
print(dates, dates.min(), dates + datetime.timedelta(days=1), [d.year for d in dates])
big = np.array([10 ** 30, 7]); print(big, big % 1000, big.dtype, big * big)
e = np.empty(3, dtype=object)
e[:] = [[1], [2, 3], []]
print(e, [len(v) for v in e])
for i in range(3): e[i] = i * 'ab'
print(e, e + '!', np.char.upper(e.astype(str)))
print(np.where(e == '', None, e), np.isin(e, ['ab']), 'ab' in e, e.tolist().index('abab'))
lists = np.array([[1, 2], [3, 4]], dtype=object); lists[0, 0] = [9, 9]; print(lists, lists.ravel()[0])
flags = np.array([0, '', None, [], 'x', 1.5], dtype=object)
print(flags.astype(bool), np.flatnonzero(flags), flags[flags.astype(bool)])
