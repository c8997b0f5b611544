# Indices that are arrays give copies, of their own shape.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


grid = np.arange(12).reshape(3, 4)
for key in ([0, 2], [2, 2, 0], [[0, 1], [1, 2]], ([0, 1], [1, 2]), ([0, 2], slice(1, 3)), (slice(None), [3, 0]), (0, [1, 2]), ([1], 0), ([[0], [2]], [1, 3]), [-1, -3], [], np.array([], int),
            (None, [0, 1]), ([0, 1], None, [2, 3]), (..., [0, 0, 1]), np.array(1), (np.array([0, 1]), np.int8(2))):
    part = grid[key]
    print(key, np.shape(part), np.asarray(part).tolist())
cube = np.arange(24).reshape(2, 3, 4)
print(cube[[0, 1], :, [1, 2]].shape, cube[:, [0, 1], [1, 2]].shape, cube[0, :, [1, 2]].shape, cube[[0], [1]].shape, cube[:, :, [[0, 1]]].shape)
copy = grid[[0, 1]]
copy[:] = -1
print(grid[0], grid[:, [1, 0]].strides, grid[:, [1, 0]].base is None, grid[[1, 0]].base is None)
grid[[0, 2]] = 0
grid[[0, 0, 1], [1, 1, 2]] = [7, 8, 9]
grid[:, [3]] += 100
print(grid)
attempt("beyond", lambda: grid[[0, 3]])
attempt("second beyond", lambda: grid[[0, 1], [5, 0]])
attempt("shapes", lambda: grid[[0, 1], [0, 1, 2]])
attempt("floats", lambda: grid[[0.5]])
attempt("float array", lambda: grid[np.array([1.0])])
attempt("assign", lambda: grid.__setitem__([0, 1], [1, 2]))
attempt("delete", lambda: grid.__delitem__(0))
