# Choosing by functions.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


row = np.array([10, 20, 30, 40])
grid = np.arange(6).reshape(2, 3)
print(row.take([3, 0, -1]), np.take(row, [[0, 1], [2, 3]]), grid.take([0, 2], axis=1), grid.take(4), row.take([5, -7], mode="wrap"), row.take([5, -7], mode="clip"))
row.put([0, -1], [1, 2])
np.put(row, [1, 2], 9)
print(row)
print(np.where([True, False, True], [1, 2, 3], [10, 20, 30]), np.where(grid > 2, grid, 0.5), np.where(grid > 3), np.where(True, 1, 2))
print(np.repeat(row, 2), np.repeat(grid, 2, axis=0), np.repeat(grid, [1, 2, 0], axis=1), np.tile([1, 2], 3), np.tile(grid, (2, 1)), np.tile(5, (1, 2)))
print(row.compress([True, False, True, True]), np.compress([0, 1], grid, axis=0), row.clip(2, 8), np.clip([1, 5, 9], 3, None), np.clip(grid, [1, 1, 1], 4))
print(np.append([1, 2], [[3], [4]]), np.insert([1, 2, 3], 1, 9), np.insert([1, 2, 3], [0, 2], [7, 8]), np.delete([1, 2, 3, 4], 1), np.delete(grid, 0, axis=1), np.delete([1, 2, 3, 4], [0, 2]))
print(np.searchsorted([1, 3, 5], [0, 3, 9]), np.searchsorted([1, 3, 5], 3, side="right"), np.isin([1, 2, 3], [2, 5]))
attempt("take beyond", lambda: row.take(4))
attempt("take from axis", lambda: grid.take(3, axis=1))
attempt("put beyond", lambda: row.put(9, 1))
attempt("repeat counts", lambda: np.repeat(row, [1, 2]))
attempt("where with one", lambda: np.where([True], 1))
