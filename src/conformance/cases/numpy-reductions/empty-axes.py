"""Which reductions of arrays without elements have an answer."""
import numpy as np

for dtype in ("c16", "f8", "i4", "O"):
    for shape, axis in (((2, 0, 0), (0, 1)), ((2, 0, 0), 0), ((2, 0, 0), 1), ((0, 2), 0), ((0, 2), 1), ((0,), None), ((2, 0, 3), (0, 1)), ((2, 0, 0), None), ((0, 0), (0,)), ((3, 0, 0), (0, 2)), ((3, 0, 0), (1, 2)), ((0, 3), ())):
        for name in ("min", "max", "prod", "sum", "any"):
            try:
                print(dtype, shape, axis, name, repr(getattr(np.zeros(shape, dtype), name)(axis=axis)))
            except ValueError as error:
                print(dtype, shape, axis, name, error)
