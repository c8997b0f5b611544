# Every wrong index into a grid of two and of three dimensions.
grid = memoryview(bytearray(range(6))).cast("B", [2, 3])
cube = memoryview(bytearray(range(8))).cast("B", [2, 2, 2])
for name, view in [("grid", grid), ("cube", cube)]:
    for index in [0, -1, (0,), (0, 0), (1, -1), (2, 0), (0, 3), (-3, 0), (0, 0, 0), (1, 1, 1), (2, 0, 0), (0, 0, 0, 0), (), "a", ("a", 0), (0, "a"), (0, 1.5), None, (None, 0), (slice(None), 0), (slice(None), slice(None)), (0, slice(None)), (..., 0), ..., 2**70, (2**70, 0), [0, 0]]:
        try:
            value = view[index]
            print(name, index, "=", value if isinstance(value, int) else value.tolist())
        except Exception as error:
            print(name, index, type(error).__name__, error)
