# What an array says of itself.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


grid = np.arange(24, dtype=np.int16).reshape(2, 3, 4)
print(grid.shape, grid.strides, grid.ndim, grid.size, grid.itemsize, grid.nbytes, grid.dtype, len(grid), grid.device)
print(grid.T.shape, grid.T.strides, grid.mT.shape, grid.real is grid, grid.imag.sum(), grid.flat[5], grid.flags.f_contiguous)
print(grid[0, 0, 0].shape, grid[:, 1].strides, grid[::-1].strides, grid[0:0].shape)
print(grid.__array_interface__["shape"], grid.__array_interface__["typestr"], grid.T.__array_interface__["strides"], grid.__array_interface__["descr"])
z = np.array([1 + 2j, 3 - 4j])
z.real = [5, 6]
z.imag[0] = 9
print(z, z.real, z.imag, z.real.base is z, z.conj())
grid.shape = (4, 6)
print(grid.shape, grid.strides)
attempt("bad shape", lambda: setattr(grid, "shape", 5))
attempt("transposed", lambda: setattr(grid.T, "shape", 24))
grid.dtype = "u1"
print(grid.shape, grid.strides)
attempt("no such", lambda: grid.itemset)
attempt("len of none", lambda: len(np.array(5)))
attempt("iter of none", lambda: iter(np.array(5)))
attempt("hash", lambda: hash(grid))
attempt("new attribute", lambda: setattr(grid, "mine", 1))
