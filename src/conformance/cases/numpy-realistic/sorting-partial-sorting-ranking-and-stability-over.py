"""Sorting, partial sorting, ranking, and stability over records."""
import numpy as np

scores = np.array([("ann", 3, 9.5), ("bob", 1, 9.5), ("cyd", 2, 7.25), ("dan", 3, np.nan), ("eve", 1, 9.5)], dtype=[("n", "U5"), ("g", "i1"), ("s", "f4")])
print(np.sort(scores, order="s")["n"], np.sort(scores, order=["g", "n"])["n"], scores.argsort(order=("s", "g")), np.argsort(scores["s"], kind="stable"), np.argsort(-scores["s"], kind="stable"))
print(np.lexsort((scores["n"], -scores["s"], scores["g"])), scores["s"].argmax(), np.nanargmax(scores["s"]), np.sort(scores["s"]), scores["s"].max(), np.nanmax(scores["s"]))
a = np.array([5, 1, 4, 1, 3])
print(np.sort(a), a.argsort(kind="stable"), np.partition(a, 2)[2], np.argpartition(a, 1)[:2].size, np.sort(a)[::-1], a[a.argsort()][-2:], np.argsort(np.argsort(a, kind="stable")))
b = a.copy()
b.sort()
print(b, np.searchsorted(b, [0, 1, 3.5, 9]), np.searchsorted(b, 1, "right"), np.searchsorted(a, 4, sorter=a.argsort(kind="stable")), b.searchsorted([[1, 2], [3, 4]]))
m = np.array([[3, 1, 2], [9, 7, 8]])
print(np.sort(m), np.sort(m, axis=0), np.sort(m, axis=None), m.argsort(axis=1), np.take_along_axis(m, m.argmax(axis=1, keepdims=True), axis=1), m[:, m[0].argsort()])
m.sort(axis=0)
print(m)
s = np.array(["b", "A", "a", "B", "aa", ""])
print(np.sort(s), np.sort(np.char.lower(s)), s.argsort(), np.unique(s), sorted(s.tolist(), key=str.lower))
print(np.sort([True, False, True]), np.sort([1 + 2j, 1 - 2j, 0]), np.sort(np.array([3, 1], ">i2")), np.sort([2.5, np.nan, -np.inf]), np.sort([]), np.sort([[]]))
for bad in (lambda: np.sort(5), lambda: np.sort(a, axis=1), lambda: np.sort(a, kind="bogo"), lambda: np.sort(scores, order="zzz"), lambda: np.sort(a, order="x"), lambda: np.partition(a, 7), lambda: np.argsort(a, axis="x"), lambda: np.lexsort(()), lambda: np.lexsort(([1, 2], [1])), lambda: np.searchsorted(b, "a"), lambda: np.searchsorted(b, 1, side="mid"), lambda: np.searchsorted([[1]], 1), lambda: a.sort(axis=0, kind="heapsort"), lambda: scores.sort(order="s"), lambda: np.frombuffer(b"cab", "u1").sort(), lambda: np.median(s), lambda: np.unique(m, axis=2), lambda: np.argmax(s), lambda: np.max(s)):
    try:
        print(repr(bad()))
    except Exception as e:
        print(type(e).__name__, e)
print(scores, a)
u, inv, cnt = np.unique([3, 1, 3, 2, 1], return_inverse=True, return_counts=True)
print(u, inv, cnt, u[inv], u[cnt.argmax()], np.unique(np.array([[1, 2], [1, 2], [0, 9]]), axis=0), np.unique(scores["g"], return_index=True))
groups = {int(g): scores["n"][scores["g"] == g].tolist() for g in np.unique(scores["g"])}
print(groups, np.split(np.sort(scores, order="g")["n"], np.flatnonzero(np.diff(np.sort(scores["g"]))) + 1))
print(np.union1d([3, 1], [2, 3]), np.intersect1d([3, 1], [2, 3], return_indices=True), np.setxor1d([1, 2], [2, 3]), np.in1d([1], [1]) if hasattr(np, "in1d") else "gone", np.isin([1, 5], [5], invert=True))
