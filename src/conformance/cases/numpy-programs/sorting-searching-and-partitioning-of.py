# Sorting, searching and partitioning of scores.
import numpy as np

names = np.array(["eve", "bob", "alice", "dan", "carol"])
score = np.array([88, 92.5, 79, 92.5, 60])
order = np.argsort(-score, kind="stable")
print(names[order], score[order])
for rank, i in enumerate(order, 1):
    print(f"{rank}. {names[i]:<8}{score[i]:>6.1f}")
print(np.sort(names), names.argsort(), np.sort(names)[::-1])
print(np.partition(score, 2)[:2].max(), np.argmax(score), np.argmin(score), np.ptp(score))
idx = np.searchsorted(np.sort(score), [80, 92.5, 100])
print(idx, idx.dtype)
grades = np.select([score >= 90, score >= 80, score >= 70], ["A", "B", "C"], default="F")
print(grades, grades.dtype)
u, inv, cnt = np.unique(grades, return_inverse=True, return_counts=True)
print(u, inv, cnt, u[inv])
u, first = np.unique([3, 1, 3, 2, 1], return_index=True)
print(u, first)
print(np.unique(np.array([[1, 2], [2, 1], [1, 2]]), axis=0))
print(np.intersect1d([1, 2, 3], [2, 3, 4]), np.union1d([1, 2], [2, 5]), np.setdiff1d([1, 2, 3], [2]), np.isin([1, 5], [5, 6]))
m = np.array([[3, 1, 2], [9, 7, 8]])
print(np.sort(m), np.sort(m, axis=0), np.sort(m, axis=None), m.argsort(axis=1))
m.sort(axis=1)
print(m, np.take_along_axis(m, np.array([[2], [0]]), axis=1))
print(np.lexsort((names, -score)), np.sort(np.array([2 + 1j, 1 + 5j, 1 - 1j])))
print(np.sort(np.array([np.nan, 1, -np.inf, 3])), np.nanmax([np.nan, 2]), np.nanmean([1, np.nan, 3]), np.argsort([np.nan, 0]))
for bad in (lambda: np.sort(score, kind="bogus"), lambda: np.sort(score, axis=1), lambda: np.argmax([]), lambda: np.max([]), lambda: np.partition(score, 5), lambda: score.sort(order="x"), lambda: np.searchsorted(m, 1), lambda: np.sort(5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(np.percentile(score, [0, 25, 50, 75, 100]), np.quantile(score, 0.1), np.median(score), np.average(score, weights=[1, 2, 3, 4, 5]))
