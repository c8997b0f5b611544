"""Strides of views by reshape() to the shape that an array has, said in full or with one extent left open."""
import numpy as np

arrays = {
    "fortran column": np.arange(4).reshape((4, 1), order="F"),
    "fortran": np.arange(6).reshape((2, 3), order="F"),
    "every other": np.arange(8)[::2],
    "column of a matrix": np.arange(8).reshape(4, 2)[:, :1],
    "rows": np.arange(12).reshape(6, 2)[::3],
    "broadcast": np.broadcast_to(np.arange(3), (2, 3)),
    "one": np.arange(1),
    "none": np.zeros((0, 3)),
}
for name, array in arrays.items():
    for place in range(array.ndim):
        wanted = [-1 if i == place else extent for i, extent in enumerate(array.shape)]
        for shape in (array.shape, wanted):
            try:
                made = array.reshape(shape)
                print(name, shape, made.shape, made.strides, np.shares_memory(made, array), made.tolist())
            except ValueError as error:
                print(name, shape, error)
    print(name, array.reshape(-1).strides, array.reshape(-1, 1).strides, array.reshape(1, -1).strides)
