# Slots hold views like attributes do.
room = bytearray(b"abc")
class Desk:
    __slots__ = ("card",)
desk = Desk()
desk.card = memoryview(room)
try:
    room.append(1)
except BufferError as error:
    print(error)
del desk.card
room.append(1)
desk.card = memoryview(room)
del desk
room.append(2)
print(room)
