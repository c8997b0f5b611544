# Every wrong assignment into a grid.
def attempt(index, value):
    grid = memoryview(bytearray(range(6))).cast("B", [2, 3])
    try:
        grid[index] = value
        print(index, value, grid.tolist())
    except Exception as error:
        print(index, value, type(error).__name__, error)
for index in [0, (0, 0), (5, 0), (0,), (0, 0, 0), slice(None), slice(0, 1), (slice(None), 0), (slice(None), slice(None)), ..., (), "a", (0, "a")]:
    for value in [7, 300, b"abc", "a", memoryview(b"abcdef").cast("B", [2, 3]), memoryview(b"abc").cast("B", [1, 3])]:
        attempt(index, value if not isinstance(value, memoryview) else value) if not isinstance(value, memoryview) else None
grid = memoryview(bytearray(range(6))).cast("B", [2, 3])
for source in [memoryview(b"abcdef").cast("B", [2, 3]), memoryview(b"abcdef").cast("B", [3, 2]), memoryview(b"abcdef")]:
    try:
        grid[:] = source
        print(grid.tolist())
    except Exception as error:
        print(type(error).__name__, error)
