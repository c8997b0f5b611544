# In-place algorithms: partitioning, prefix compaction, reversal, rotation.
import numpy as np


def compact(a, keep):
    n = int(keep.sum())
    a[:n] = a[keep]
    a[n:] = 0
    return n


def rotate(a, k):
    k %= len(a)
    a[:] = np.concatenate([a[-k:], a[:-k]]) if k else a
    return a


def bubble(a):
    a = a.copy()
    swaps = 0
    for end in range(len(a) - 1, 0, -1):
        for i in range(end):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swaps += 1
    return a, swaps


a = np.array([5, 0, 3, 0, 0, 8, 1])
print(compact(a, a != 0), a)
print(rotate(a, 2), rotate(a, -1), rotate(a, 7))
print(bubble(np.array([3, 1, 2], np.int8)))
rows = np.arange(6).reshape(2, 3)
rows[0], rows[1] = rows[1], rows[0]
print(rows)
rows[[0, 1]] = rows[[1, 0]]
print(rows)
a[:] = a[::-1]
print(a)
a[1:] = a[:-1]
print(a)
a[::2] *= 10
a[a > 40] -= 5
print(a, a.argmax(), np.partition(a, 3)[:3].sum(), np.argpartition(a, 0)[0])
a.sort()
print(a, a.searchsorted([10, 35]), a[a.searchsorted(30):])
b = np.sort(a)[::-1]
print(b, b.flags.owndata, b.strides, b.copy().strides)
idx = np.argsort([3, 1, 2, 1], kind="stable")
inv = np.empty_like(idx)
inv[idx] = np.arange(4)
print(idx, inv, np.array([3, 1, 2, 1])[idx], idx[inv])
dup = np.zeros(3, int)
dup[[0, 0, 1]] += 1
np.add.at(dup, [2, 2], 5)
print(dup)
m = np.arange(9).reshape(3, 3)
m += m.T
print(m)
m[np.triu_indices(3, 1)] = 0
print(m, m.trace())
np.fill_diagonal(m, [7, 8, 9])
print(m, np.swapaxes(m, 0, 1).base is m, np.put(m, [0, -1], [-5, -6]), m.ravel()[[0, -1]])
for f in (lambda: compact(a, np.array([True])), lambda: rotate(np.array([]), 1), lambda: a.sort(axis=1), lambda: np.partition(a, 9), lambda: a.__setitem__([0, 1], [1, 2, 3]), lambda: np.put(m, 99, 1), lambda: np.put([1, 2], 0, 1), lambda: np.fill_diagonal(a, 1), lambda: m.sort(order="x"), lambda: a.__setitem__(slice(None, None, 0), 1), lambda: a.take([9]), lambda: a.fill([1, 2])):
    try:
        print("ok", f())
    except Exception as e:
        print(type(e).__name__, e)
