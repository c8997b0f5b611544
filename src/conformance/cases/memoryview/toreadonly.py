# toreadonly() cuts a card that may only look; the owner can still write.
room = bytearray(b"abc")
card = memoryview(room)
glass = card.toreadonly()
print(card.readonly, glass.readonly, glass.obj is room, glass == card)
card[0] = 90
print(bytes(glass), bytes(glass[1:]), glass[1:].readonly, glass.toreadonly().readonly)
try:
    room.append(1)
except BufferError as error:
    print(error)
card.release()
try:
    room.append(1)
except BufferError as error:
    print("still", error)
glass.release()
room.append(1)
print(room)
