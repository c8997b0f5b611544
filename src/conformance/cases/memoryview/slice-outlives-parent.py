# A slice keeps the lease after its parent view was released.
room = bytearray(b"abcdef")
card = memoryview(room)
piece = card[2:4]
card.release()
print(bytes(piece))
piece[0] = 90
print(room)
try:
    room.append(1)
except BufferError as error:
    print(error)
other = memoryview(piece)
piece.release()
print(other.tolist(), other.obj is room)
try:
    room.pop()
except BufferError as error:
    print(error)
del other
room.append(33)
print(room)
