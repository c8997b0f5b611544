# Extending a bytearray with a view of itself is refused, since the view is live.
room = bytearray(b"abc")
card = memoryview(room)
for label, action in [("extend", lambda: room.extend(card)), ("iadd", lambda: room.__iadd__(card)), ("slice", lambda: room.__setitem__(slice(0, 1), card))]:
    try:
        action()
        print(label, room)
    except BufferError as error:
        print(label, error)
card.release()
room.extend(memoryview(room).tobytes())
print(room)
try:
    room.extend(memoryview(room))
except BufferError as error:
    print(error)
print(room)
room.append(33)
print(room)
