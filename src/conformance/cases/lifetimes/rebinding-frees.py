# Binding a name to something else lets the old view go.
room = bytearray(b"abc")
card = memoryview(room)
card = None
room.append(1)
card = memoryview(room)
card = card[1:]
try:
    room.append(2)
except BufferError as error:
    print(error)
card = 0
room.append(2)
for card in [memoryview(room), 5]:
    pass
room.append(3)
print(room)
