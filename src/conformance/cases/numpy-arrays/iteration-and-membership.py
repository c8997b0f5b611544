# Arrays as sequences: len, for, in, lists.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


grid = np.arange(6).reshape(2, 3)
for row in grid:
    print(row, row.base is grid.base, type(row).__name__)
for item in grid[0]:
    print(repr(item), end=" ")
print()
print(list(grid[1]), list(grid.flat), [x.item() for x in grid.flat], grid.tolist(), np.array(5).tolist(), np.array([[True], [False]]).tolist())
print(3 in grid, 9 in grid, 2.0 in grid, "a" in np.array(["a", "b"]), None in grid)
first, second = grid
print(first, second, sum(grid), max(grid[0]), sorted(grid[1], reverse=True), [*reversed(grid[0])])
print(list(zip(*grid)), dict(enumerate(grid[0])), any(grid[0]), all(grid[0]))
flat = grid.flat
next(flat)
print(flat.index, flat.coords, len(flat), flat[1:4], flat[[0, 5]])
grid.flat[::2] = 9
grid.flat[-1] = -1
print(grid)
attempt("flat beyond", lambda: grid.flat[6])
print(grid.item(1), grid.item(1, 2), grid.item((0, 0)), grid[0].item(-1), np.array([7]).item())
attempt("item of many", lambda: grid.item())
attempt("item beyond", lambda: grid.item(6))
attempt("item beyond axis", lambda: grid.item(0, 3))
attempt("item with one of three", lambda: np.zeros((1, 1, 1)).item(0, 0))
