# Integers, slices, newaxis and Ellipsis give views.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


grid = np.arange(24).reshape(2, 3, 4).copy()
for key in (0, -1, (0, 1), (0, 1, 2), (0, ...), (..., 0), (..., None), None, (None, 0, None), (slice(None), 1), (slice(1, None), slice(None, None, 2)),
            (slice(None, None, -1), ..., slice(3, 0, -2)), (), Ellipsis, (0, 1, 2, ...), (slice(5, 9),), (slice(None), slice(2, 1))):
    part = grid[key]
    print(key, np.shape(part), getattr(part, "strides", None), getattr(part, "base", None) is grid)
print(grid[1, 2, 3], repr(grid[1, 2, 3]), repr(grid[0, 0, 0, ...]), grid[np.int8(1), 0, 0], grid[True].shape)
grid[0, :, ::2] = -1
grid[1, 1] = [10, 20, 30, 40]
grid[1, :, 3] = np.array([[7], [8], [9]])[:, 0]
print(grid)
attempt("index 2", lambda: grid[2])
attempt("index -3", lambda: grid[-3])
attempt("second axis", lambda: grid[0, 3])
attempt("too many", lambda: grid[0, 0, 0, 0])
attempt("two ellipses", lambda: grid[..., ...])
attempt("float", lambda: grid[1.0])
attempt("text", lambda: grid["a"])
attempt("float slice", lambda: grid[1.5:])
attempt("zero step", lambda: grid[::0])
attempt("huge", lambda: grid[2**70])
attempt("of none", lambda: np.array(5)[0])
print(np.array(5)[()], repr(np.array(5)[...]), np.array(5)[None])
