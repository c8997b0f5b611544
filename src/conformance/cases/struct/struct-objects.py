# A compiled Struct has format, size and the same methods.
import struct
header = struct.Struct("<4sHI")
print(header.format, header.size, repr(header), header.pack(b"HOTL", 1, 2))
room = bytearray(20)
header.pack_into(room, 2, b"ABCD", 5, 6)
print(room, header.unpack_from(room, 2), header.unpack(bytes(room[2:12])), list(header.iter_unpack(bytes(20))))
for action in [lambda: header.pack(b"x"), lambda: header.unpack(b"x"), lambda: header.unpack_from(b"", 0), lambda: struct.Struct("y"), lambda: struct.Struct(5), lambda: struct.Struct(),
               lambda: header.pack_into(room, 15, b"", 0, 0), lambda: setattr(header, "size", 1), lambda: header.nothing]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
print(struct.Struct(b"<I").format, struct.error.__name__, struct.error.__mro__[1].__name__, struct.error.__module__)
