# Release as soon as the bytes are read, then grow.
def read_header(buffer):
    with memoryview(buffer) as view:
        return bytes(view[:4])
room = bytearray(b"HOTLrest")
header = read_header(room)
room.extend(b"more")
print(header, room)
def read_lazily(buffer):
    view = memoryview(buffer)
    return view[:4]
header = read_lazily(room)
try:
    room.extend(b"!")
except BufferError as error:
    print(error, bytes(header))
header = bytes(header)
room.extend(b"!")
print(header, room)
