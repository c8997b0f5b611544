# Edge case: NumPy borrows from a bytearray, and refuses in its own words.
import numpy as np
room = bytearray(8)
numbers = np.frombuffer(room, dtype=np.uint16)
numbers[1] = 0xBEEF
print(room, numbers, numbers.base is room)
try:
    room.append(1)
except BufferError as error:
    print("BufferError:", error)
owner = np.arange(6, dtype=np.uint8)
grid = owner.reshape(2, 3)
column = grid[:, 1]
column[:] = 9
print(owner, column.strides, np.shares_memory(owner, column))
try:
    owner.resize(8)
except ValueError as error:
    print("ValueError:", error)
del numbers
room.append(1)
print(len(room))
