# Arrays of arrays share one block of bytes.
from ctypes import *

grid = (c_short * 3 * 2)((1, 2, 3), (4, 5, 6))
print(grid[1][2], [list(row) for row in grid], bytes(grid))
row = grid[0]
row[1] = 99
print(grid[0][1], row._b_base_ is grid, row._b_needsfree_, grid._b_needsfree_, grid._b_base_)
grid[1] = (7, 8)
print(list(grid[1]))
grid[1] = (c_short * 3)(9)
print(list(grid[1]), grid._objects)
view = memoryview(grid)
print(view.format, view.shape, view.strides, view.ndim, view.itemsize, view.nbytes, view.c_contiguous, view.readonly)


def attempt(value):
    try:
        grid[0] = value
    except Exception as error:
        print(type(error).__name__, error)


attempt((1, 2, 3, 4))
attempt([1, 2, 3])
attempt((c_int * 3)())
attempt(5)
attempt(None)
attempt(("x",))
