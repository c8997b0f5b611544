# Pattern D: check readonly before writing to a caller's buffer.
def zero(buffer):
    view = memoryview(buffer)
    if view.readonly:
        raise TypeError(f"zero() needs a writable buffer, got {type(buffer).__name__}")
    view[:] = bytes(view.nbytes)
room = bytearray(b"abc")
zero(room)
print(room)
for bad in [b"abc", memoryview(b"abc"), memoryview(room).toreadonly()]:
    try:
        zero(bad)
    except TypeError as error:
        print(error)
