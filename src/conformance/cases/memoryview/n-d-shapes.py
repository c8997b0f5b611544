# Shapes, strides and contiguity of many grids.
room = bytearray(range(24))
for code, shape in [("B", [24]), ("B", [2, 12]), ("B", [2, 3, 4]), ("B", [1, 1, 24]), ("B", [24, 1]), ("H", [3, 4]), ("I", [2, 3]), ("Q", [3, 1]), ("B", [2, 2, 2, 3]), ("H", [12]), ("B", [2, 2, 2, 1, 3])]:
    grid = memoryview(room).cast(code, shape)
    print(code, grid.shape, grid.strides, grid.ndim, len(grid), grid.nbytes, grid.c_contiguous, grid.f_contiguous, grid.tolist())
    print(grid == memoryview(room).cast(code, tuple(shape)), grid.tobytes() == bytes(room), grid.tobytes("F").hex())
