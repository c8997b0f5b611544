# A cast with a shape gives a grid: index by tuple, shape, strides, tolist.
room = bytearray(range(12))
grid = memoryview(room).cast("B", [3, 4])
print(grid.ndim, grid.shape, grid.strides, grid.nbytes, len(grid), grid.c_contiguous, grid.f_contiguous)
print(grid.tolist(), grid[1, 2], grid[-1, -1], grid[(0, 3)])
grid[1, 2] = 99
print(room[6], grid.tobytes().hex())
for action in [lambda: grid[0], lambda: grid[0:1].tolist(), lambda: grid[0, 0, 0], lambda: grid[3, 0], lambda: grid[0, 4], lambda: grid[0, "a"], lambda: list(grid),
               lambda: grid[0:1, 0:1], lambda: grid[0, 0:1], lambda: grid[...].tolist(), lambda: 5 in grid, lambda: grid.count(1), lambda: grid.index(1), lambda: grid[()], lambda: grid[-4, 0]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
