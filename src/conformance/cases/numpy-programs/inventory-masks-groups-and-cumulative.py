# Inventory: masks, groups and cumulative totals.
import numpy as np

sku = np.array([3, 1, 2, 3, 1, 3])
qty = np.array([10, 5, 7, -4, 8, 2])
price = np.array([1.25, 20.0, 3.5])
order = np.argsort(sku, kind="stable")
s, q = sku[order], qty[order]
starts = np.flatnonzero(np.r_[True, s[1:] != s[:-1]])
print(s, q, starts)
totals = np.add.reduceat(q, starts)
print(dict(zip(s[starts].tolist(), totals.tolist())))
print(np.bincount(sku, weights=qty)[1:], np.bincount(sku, minlength=5))
running = np.zeros_like(qty)
for k in np.unique(sku):
    running[sku == k] = qty[sku == k].cumsum()
print(running)
value = totals * price[s[starts] - 1]
print(value, value.sum(), f"{value.sum():,.2f}")
print(np.where(qty < 0, "out", "in"), qty[qty < 0], (qty < 0).sum(), qty.clip(0))
m = np.zeros((3, 2), dtype=int)
np.add.at(m, (sku - 1, (qty < 0).astype(int)), np.abs(qty))
print(m, m.sum(axis=1), m[:, 0] - m[:, 1])
print(np.cumsum(m, axis=0), np.cumsum(m), m.argmax(axis=0), m.max(axis=1, keepdims=True))
share = m / m.sum()
print(share.round(3), share.sum(), (m / m.sum(axis=1, keepdims=True)).round(2))
try:
    m / m.sum(axis=1)
except ValueError as e:
    print("ValueError:", e)
top = np.argpartition(value, -2)[-2:]
print(sorted(top.tolist()), value[top].min(), np.sort(value)[::-1])
print(np.array_split(qty, 4), np.split(qty, [2, 4]), [x.sum() for x in np.split(q, starts[1:])])
print(np.isin(sku, [1, 3]), np.setdiff1d([1, 2, 3, 4], sku), np.searchsorted([1, 2, 3], sku), np.digitize(qty, [0, 6, 9]))
print(np.delete(qty, np.where(qty < 0)), np.insert(qty, 1, 100), np.append(qty, [[1]]), np.unique(np.c_[sku, qty > 0], axis=0))
