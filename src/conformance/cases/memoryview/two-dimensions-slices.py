# The first axis of a grid can be sliced where CPython allows it.
grid = memoryview(bytearray(range(12))).cast("B", [3, 4])
for action in [lambda: grid[0:2].tolist(), lambda: grid[::2].shape, lambda: grid[::-1].strides, lambda: grid[1:][0, 0]]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
def put():
    grid[0] = 5
def put_slice():
    grid[0:1] = b"abcd"
def put_pair():
    grid[0, 0] = 300
for action in [put, put_slice, put_pair]:
    try:
        action()
        print("ok")
    except Exception as error:
        print(type(error).__name__, error)
