# A class body's names become attributes that hold views.
room = bytearray(b"abc")
class Desk:
    card = memoryview(room)
    size = card.nbytes
    temp = memoryview(room)[1:]
    del temp
print(Desk.size, Desk.card.tolist())
try:
    room.append(1)
except BufferError as error:
    print(error)
Desk.card = None
room.append(1)
print(room)
