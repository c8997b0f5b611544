# A walrus binds, so the view stays.
room = bytearray(b"abc")
if (card := memoryview(room))[0] == 97:
    try:
        room.append(1)
    except BufferError as error:
        print(error)
del card
room.append(1)
while len(piece := memoryview(room)[1:]) > 100:
    pass
try:
    room.append(2)
except BufferError as error:
    print(error)
piece = None
room.append(2)
print([y for x in [room] if (y := len(memoryview(x)))], room)
room.append(3)
