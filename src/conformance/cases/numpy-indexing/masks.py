# Boolean arrays choose elements.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


grid = np.arange(12).reshape(3, 4)
mask = grid % 3 == 0
print(mask, grid[mask], grid[~mask].sum(), grid[mask].shape, grid[np.array([True, False, True])], grid[:, [True, False, False, True]])
print(grid[grid[:, 0] > 3, 1], grid[[True, False, True], [0, 1]], grid[mask[:, 0]], np.arange(3)[[False, False, False]])
grid[mask] = 0
grid[grid > 9] = [90, 91]
grid[[False, True, False]] = 5
print(grid)
grid[mask] += 1
grid[~mask & (grid < 6)] *= -1
print(grid)
print(grid[True].shape, grid[False].shape, grid[np.bool(True), 0].shape, grid[None, mask].shape)
print(np.nonzero(mask), np.argwhere(mask).tolist(), np.flatnonzero(mask), np.count_nonzero(mask), np.where(mask, grid, -1))
attempt("too short", lambda: grid[[True]])
attempt("second axis", lambda: grid[np.ones((3, 3), bool)])
attempt("too deep", lambda: grid[np.ones((3, 4, 1), bool)])
attempt("wrong count", lambda: grid.__setitem__(mask, [1, 2]))
attempt("wrong shape", lambda: grid.__setitem__(mask, np.zeros((2, 2))))
attempt("truth of many", lambda: bool(mask))
attempt("truth of none", lambda: bool(np.array([])))
print(bool(np.array([[0]])), bool(np.array([2.5])))
