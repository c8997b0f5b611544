# asarray takes buffers without a copy, array makes one; either way the elements are those of the buffer's format.
import array
import numpy as np

payload = bytearray(b"abcdef")
shared = np.asarray(payload)
copied = np.array(payload)
payload[0] = 122
print(shared, copied, type(shared.base).__name__, copied.base)
try:
    payload.append(1)
except BufferError as error:
    print(error)
del shared
payload.append(103)
numbers = array.array("d", [1.5, 2.5])
floats = np.asarray(numbers)
floats[0] = 9
print(numbers, floats.dtype)
try:
    numbers.append(3.5)
except BufferError as error:
    print(error)
view = memoryview(bytearray(12)).cast("B", (3, 4))
grid = np.asarray(view)
print(grid.shape, grid.strides, grid.base is view, grid.flags.writeable)
view.release()
grid[1, 1] = 5
print(grid)
steps = np.asarray(memoryview(b"0123456789")[::3])
print(steps, steps.strides, steps.flags.writeable, steps.flags.c_contiguous)
for code in "bBhHiIlLqQfd":
    print(code, np.asarray(array.array(code, [1, 2])).dtype, end="; ")
print()
print(np.asarray(memoryview(b"ab").cast("c")), np.asarray(b"ab"), np.asarray(memoryview(b"ab")))
