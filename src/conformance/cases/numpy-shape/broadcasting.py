# Shapes that fit each other, and those that do not.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for shapes in (((3,), ()), ((2, 3), (3,)), ((2, 1), (1, 3)), ((4, 1, 3), (2, 1)), ((0,), (1,)), ((1,), (5,))):
    arrays = [np.ones(shape) for shape in shapes]
    print(shapes, (arrays[0] + arrays[1]).shape, np.broadcast_shapes(*shapes))
wide = np.broadcast_to(np.arange(3), (2, 3))
print(wide, wide.strides, wide.flags.writeable, wide.base is None)
left, right = np.broadcast_arrays([[1], [2]], [10, 20])
print(left, right, left + right)
print(np.arange(3)[:, None] * np.arange(4), np.add.outer([1, 2], [10, 20, 30]), np.outer([1, 2], [3, 4]), np.meshgrid([1, 2], [3, 4, 5])[0])
attempt("3 and 4", lambda: np.zeros(3) + np.zeros(4))
attempt("rows", lambda: np.zeros((2, 3)) * np.zeros((3, 2)))
attempt("in place", lambda: np.zeros(3).__iadd__(np.zeros(4)))
attempt("output too small", lambda: np.zeros(3).__iadd__(np.zeros((2, 3))))
attempt("broadcast_to", lambda: np.broadcast_to(np.arange(3), (3, 2)))
attempt("fewer dimensions", lambda: np.broadcast_to(np.zeros((2, 2)), (4,)))
