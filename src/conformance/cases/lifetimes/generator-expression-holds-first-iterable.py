# A generator expression evaluates its first iterable at once.
room = bytearray(b"abc")
lazy = (value + 1 for value in memoryview(room))
try:
    room.append(1)
except BufferError as error:
    print(error)
print(next(lazy))
lazy.close()
room.append(1)
lazy = (card[0] for _ in range(1) for card in [memoryview(room)])
room.append(2)
print(next(lazy))
try:
    room.append(3)
except BufferError as error:
    print(error)
print(next(lazy, "done"))
room.append(3)
print(room)
