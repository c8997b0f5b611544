# Overlapping slice assignments copy as if through a buffer of their own.
room = bytearray(range(10))
card = memoryview(room)
card[0:5] = card[2:7]
print(room.hex())
room[:] = bytes(range(10))
card[2:7] = card[0:5]
print(room.hex())
room[:] = bytes(range(10))
card[:] = card[::-1]
print(room.hex())
room[:] = bytes(range(10))
card[::2] = card[1::2]
print(room.hex())
room[:] = bytes(range(10))
card[1:9] = bytes(card[0:8])
print(room.hex())
