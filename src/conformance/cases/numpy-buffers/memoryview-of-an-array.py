# An ndarray lends itself out with its shape, its strides and its format.
import numpy as np

grid = np.arange(6, dtype=np.int32).reshape(2, 3)
view = memoryview(grid)
print(view.format, view.itemsize, view.shape, view.strides, view.suboffsets, view.nbytes, view.readonly)
print(view.c_contiguous, view.f_contiguous, view.contiguous, view.obj is grid, view.tolist())
view[1, 2] = 50
print(grid)
turned = memoryview(grid.T)
print(turned.shape, turned.strides, turned.c_contiguous, turned.f_contiguous, turned.tolist())
every_other = memoryview(grid[:, ::2])
print(every_other.shape, every_other.strides, every_other.contiguous, every_other.tolist(), every_other.tobytes())
print(bytes(grid[:, 1]), bytes(grid.T) == grid.T.tobytes(), grid.data.format, grid.data.shape)
backwards = memoryview(grid[::-1, ::-1])
print(backwards.strides, backwards.tolist())
frozen = grid.copy()
frozen.flags.writeable = False
print(memoryview(frozen).readonly)
try:
    memoryview(frozen)[0, 0] = 1
except TypeError as error:
    print(error)
single = memoryview(np.array(7, dtype="u1"))
print(single.ndim, single.shape, single[()], len(memoryview(np.zeros((0, 3)))))
