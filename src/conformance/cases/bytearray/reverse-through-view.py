# reverse() happens in place, so a live view sees it.
room = bytearray(b"abc")
card = memoryview(room)
tail = card[1:]
print(room.reverse(), bytes(card), bytes(tail))
room[:] = b"xyz"
print(card.tobytes(), tail.tolist())
