# A new shape is a view where memory allows, else a copy; nothing moves.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


row = np.arange(12)
grid = row.reshape(3, 4)
print(grid.base is row, row.reshape(2, -1).shape, row.reshape((2, 3, 2)).strides, row.reshape(3, 4, order="F"), grid.reshape(-1))
print(grid.T.reshape(12).base is row, grid.T.reshape(2, 6).tolist(), grid[:, :2].reshape(6).base is row, grid[::2].reshape(2, 4).base is row, grid[:, ::2].reshape(3, 2, 1).base is row)
print(grid.ravel().base is row, grid.ravel(order="F"), grid.T.ravel(), grid.T.ravel(order="K"), grid.flatten("F"), grid.T.flatten("A"))
print(np.ravel([[1, 2], [3, 4]]), np.reshape([1, 2, 3, 4], (2, 2)), np.arange(1).reshape(()), np.zeros((2, 0)).reshape(0, 5).shape)
attempt("wrong size", lambda: row.reshape(5))
attempt("two unknown", lambda: row.reshape(-1, -1))
attempt("not divisible", lambda: row.reshape(5, -1))
attempt("zero and unknown", lambda: row.reshape(0, -1))
attempt("nothing", lambda: row.reshape())
attempt("text", lambda: row.reshape(2, "a"))
attempt("copy forbidden", lambda: grid.T.reshape(12, copy=False))
print(row.reshape(3, 4, copy=True).base is row)
