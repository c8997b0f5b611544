# What is assigned is broadcast and cast; overlapping parts are read before they are written.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


row = np.arange(8)
row[1:] = row[:-1]
print(row)
row = np.arange(8)
row[:-1] = row[1:]
row[::2] = row[::-2]
print(row)
grid = np.zeros((3, 4))
grid[1] = 5
grid[:, 1] = [1, 2, 3]
grid[2:] = [[9]]
grid[0] = np.ones((1, 4))
grid[..., 3] = True
print(grid)
grid[:] = grid.T[:3, :1]
print(grid)
small = np.zeros(3, "u1")
small[0] = np.int64(300)
small[1:] = np.array([257.9, 3.9])
print(small)
small[:] = b"abc"[0], "7", True
print(small)
attempt("2 into 3", lambda: small.__setitem__(slice(None), [1, 2]))
attempt("two rows into one", lambda: grid.__setitem__(0, np.zeros((2, 4))))
attempt("sequence", lambda: grid.__setitem__((0, 0), [1, 2]))
attempt("array", lambda: grid.__setitem__((0, 0), np.array([1])))
attempt("300", lambda: small.__setitem__(0, 300))
attempt("-1", lambda: small.__setitem__(0, -1))
attempt("text", lambda: small.__setitem__(0, "x"))
attempt("None into int", lambda: small.__setitem__(0, None))
attempt("complex into float", lambda: grid.__setitem__((0, 0), 1j))
grid[0, 0] = None
print(grid[0, 0])
