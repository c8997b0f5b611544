# A saved exception keeps the frame that keeps the view.
room = bytearray(b"abc")
def fail():
    card = memoryview(room)
    raise KeyError("x")
saved = None
try:
    fail()
except KeyError as error:
    saved = error
try:
    room.append(1)
except BufferError as error:
    print(error)
saved.__traceback__ = None
room.append(1)
print(room, repr(saved))
