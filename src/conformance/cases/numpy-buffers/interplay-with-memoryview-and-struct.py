# Arrays, memoryviews, array.array and struct over one block of memory.
import array
import struct
import numpy as np

block = array.array("i", range(6))
grid = np.asarray(block).reshape(2, 3)
view = memoryview(grid)[1]
view[0] = -5
struct.pack_into("i", block, 0, 77)
print(block, grid.tolist(), view.tolist())
try:
    block.append(1)
except BufferError as error:
    print(error)
try:
    view.release()
    grid.resize(4)
except ValueError as error:
    print(error)
print(struct.unpack("3i", grid[1]), struct.calcsize("3i"))
print(b"".join([grid[0], b"|", grid[1]]).hex(), bytearray(grid[0]), int.from_bytes(grid[0, :1], "little"))
try:
    b"".join([grid[:, 0]])
except Exception as error:
    print(type(error).__name__, error)
target = bytearray(12)
target[:] = grid[0]
print(target, grid[0].tobytes() == bytes(target))
memoryview(target)[4:8] = memoryview(grid[1, :1]).cast("B")
print(np.frombuffer(target, "i4"))
print(memoryview(grid).cast("B").nbytes, memoryview(grid.T).tobytes() == grid.T.tobytes(), memoryview(grid.T).tobytes("A") == grid.tobytes())
try:
    memoryview(grid.T).cast("B")
except TypeError as error:
    print(error)
print(memoryview(grid) == memoryview(grid.copy()), memoryview(grid[0]) == array.array("i", [77, 1, 2]), hash(memoryview(np.frombuffer(b"ab", "u1"))) == hash(b"ab"))
