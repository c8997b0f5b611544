# pack_into and unpack_from give the buffer back at once.
import struct
room = bytearray(4)
struct.pack_into("I", room, 0, 7)
room.append(1)
print(struct.unpack_from("I", room), len(room))
try:
    struct.pack_into("I", room, 0, "bad")
except struct.error as error:
    print(error)
room.append(2)
print(len(room))
