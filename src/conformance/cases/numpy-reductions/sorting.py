# sort, argsort, unique, searchsorted.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


show(np.sort([3, 1, 2]), np.sort([[3, 1], [2, 5]]), np.sort([[3, 1], [2, 5]], axis=0), np.sort([[3, 1], [2, 5]], axis=None), np.sort([1, np.nan, 0, -np.inf]), np.sort(["b", "a", "C"]), np.sort([1j, 1, 0]), np.sort([True, False]), np.sort([]))
show(np.argsort([3, 1, 2]), np.argsort([[3, 1], [2, 5]], axis=0), np.array([2, 0, 1]).argsort(), np.argsort(["b", "a"]))
grid = np.array([[3, 1], [2, 5]])
grid.sort(axis=0)
view = grid[0]
view[::-1].sort()
show(grid)
show(np.unique([3, 1, 1, 2]), np.unique(["b", "a", "b"]), np.unique([1, 1, 2], return_counts=True), np.unique([3, 1, 1], return_index=True, return_inverse=True), np.unique([[1, 2], [2, 1]]), np.unique([True, True]))
show(np.searchsorted([1, 3, 5], [0, 3, 9]), np.searchsorted([1, 3, 5], 3, side="right"), np.searchsorted([1.0, 2.0], 1.5), np.diff([1, 4, 9]), np.diff([[1, 2], [4, 8]], axis=0), np.bincount([0, 1, 1, 3]), np.union1d([1, 2], [2, 3]), np.intersect1d([1, 2], [2, 3]), np.setdiff1d([1, 2], [2]))
attempt("axis", lambda: np.sort([1, 2], axis=1))
attempt("no dimension", lambda: np.array(5).sort())
