# Sorting algorithms watched through views, and NumPy's own sorts.
"""Sorting algorithms watched through views, and NumPy's own sorts."""
import numpy as np


def merge_sort(a, depth=0):
    if a.size <= 1:
        return
    mid = a.size // 2
    left, right = a[:mid], a[mid:]
    merge_sort(left, depth + 1)
    merge_sort(right, depth + 1)
    merged = np.empty_like(a)
    i = j = 0
    for k in range(a.size):
        if j >= right.size or (i < left.size and left[i] <= right[j]):
            merged[k] = left[i]
            i += 1
        else:
            merged[k] = right[j]
            j += 1
    a[...] = merged
    print("  " * depth, a)


data = np.array([38, 27, 43, 3, 9, 82, 10], dtype=np.int32)
merge_sort(data)
print(data, data.flags.owndata)
scores = np.array([[88, 92, 79], [95, 70, 92], [60, 85, 99]])
print(np.sort(scores), np.sort(scores, axis=0), np.sort(scores, axis=None), -np.sort(-scores, axis=1), sep="\n")
print(scores.argsort(axis=0), np.take_along_axis(scores, scores.argsort(axis=0), 0)[0], scores[scores[:, 1].argsort()], scores[:, scores[0].argsort()[::-1]], sep="\n")
print(np.lexsort(([3, 1, 2, 1], [1, 1, 0, 0])), np.argsort(["b", "a", "C"]), np.sort([3.5, np.nan, -1, np.inf]), np.argsort([np.nan, 1, 2]), np.sort([2 + 1j, 1 + 5j, 2]), np.sort([True, False, True]))
print(np.partition([5, 1, 4, 2, 3], 2)[2], np.argpartition([5, 1, 4], 0)[0], np.searchsorted([1, 3, 5], [0, 3, 6]), np.searchsorted([1, 3, 5], 3, "right"), np.unique([3, 1, 3, 2]), np.unique([[1, 2], [1, 2], [0, 1]], axis=0).tolist())
stable = np.array([(2, "b"), (1, "x"), (2, "a"), (1, "a")], dtype=[("k", "i4"), ("s", "U1")])
print(np.sort(stable, order="k", kind="stable"), np.sort(stable), stable.argsort(order=("s", "k")), sep="\n")
ranks = np.empty(5, int)
ranks[np.argsort([50, 10, 40, 20, 30])] = np.arange(5)
print(ranks, np.flatnonzero(np.diff([1, 2, 2, 3, 3]) == 0), np.intersect1d([1, 2, 3], [2, 3, 4]), np.union1d([1, 2], [2, 5]), np.setdiff1d([1, 2, 3], [2]), np.isin([1, 2], [2]))
ro = np.arange(3)[::-1].copy()
ro.flags.writeable = False
for f in (lambda: ro.sort(), lambda: np.sort(ro), lambda: scores.sort(axis=2), lambda: np.sort(scores, kind="bogo"), lambda: np.sort(5), lambda: np.sort(stable, order="zz"), lambda: np.sort(scores, order="k"), lambda: np.partition([1, 2], 5), lambda: np.argsort(scores, axis=7), lambda: np.lexsort(([1, 2], [1, 2, 3])), lambda: np.searchsorted(scores, 3), lambda: np.searchsorted([1, 2], 1, side="middle"), lambda: ranks.sort(reverse=True), lambda: np.unique(scores, axis=5), lambda: sorted(scores), lambda: max(scores), lambda: sorted(scores[0]), lambda: min(data, default=0), lambda: np.sort([1, "a"]), lambda: np.sort(data, kind="mergesort")[::-1], lambda: data.sort()):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
