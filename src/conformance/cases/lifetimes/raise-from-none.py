# raise ... from None hides the context but still keeps it.
room = bytearray(b"abc")
def inner():
    card = memoryview(room)
    raise KeyError("inner")
try:
    try:
        inner()
    except KeyError:
        raise ValueError("outer") from None
except ValueError as error:
    saved = error
print(saved.__cause__, repr(saved.__context__), saved.__suppress_context__)
try:
    room.append(1)
except BufferError as error:
    print(error)
saved.__context__ = None
room.append(1)
print(room)
