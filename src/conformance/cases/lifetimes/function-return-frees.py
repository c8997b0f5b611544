# Locals go when a function returns.
room = bytearray(b"abc")
def look():
    card = memoryview(room)
    piece = card[1:]
    return len(piece)
print(look())
room.append(1)
def keep():
    card = memoryview(room)
    return card
kept = keep()
try:
    room.append(2)
except BufferError as error:
    print(error)
kept = None
room.append(2)
keep()
room.append(3)
print(room)
