# An exception's context keeps frames too.
room = bytearray(b"abc")
def inner():
    card = memoryview(room)
    raise KeyError("inner")
def outer():
    try:
        inner()
    except KeyError:
        raise ValueError("outer")
try:
    outer()
except ValueError as error:
    saved = error
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
print(state(), repr(saved.__context__))
saved.__traceback__ = None
print(state())
saved.__context__.__traceback__ = None
print(state())
