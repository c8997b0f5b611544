# iter_unpack keeps the buffer exported until it is dropped or exhausted.
import struct
room = bytearray(b"\x01\x00\x02\x00\x03\x00")
walker = struct.iter_unpack("<H", room)
print(next(walker), type(walker).__name__, walker.__length_hint__())
def probe():
    try:
        room.append(0)
        room.pop()
        return "free"
    except BufferError as error:
        return str(error)
print(probe())
print(list(walker))
print(probe())
walker = struct.iter_unpack("<H", room)
print(probe())
del walker
print(probe())
for value, in struct.iter_unpack("<H", room):
    print(value, probe())
print(probe())
