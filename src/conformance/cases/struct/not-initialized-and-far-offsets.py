# A Struct that never got a format, and offsets far beyond every buffer.
import struct

empty = struct.Struct.__new__(struct.Struct)
print(empty.size)
for label, use in {
    "format": lambda: empty.format,
    "repr": lambda: repr(empty),
    "pack": lambda: empty.pack(1),
    "pack_into": lambda: empty.pack_into(bytearray(4), 0, 1),
    "unpack": lambda: empty.unpack(b"abcd"),
    "unpack_from": lambda: empty.unpack_from(b"abcd"),
    "iter_unpack": lambda: empty.iter_unpack(b"abcd"),
    "sizeof": lambda: empty.__sizeof__(),
}.items():
    try:
        print(label, use())
    except Exception as error:
        print(label, type(error).__name__, error)

for offset in (2**63 - 1, 2**53 + 1, 2**62, -(2**63), -(2**53) - 1, 2**63, True, 7, -3):
    for name, use in (("into", lambda: struct.pack_into("<I", bytearray(10), offset, 1)), ("from", lambda: struct.unpack_from("<I", bytes(10), offset))):
        try:
            print(name, offset, use())
        except Exception as error:
            print(name, offset, type(error).__name__, error)

class Text(str): ...
for wrong in (bytearray(b"i"), None, 5, ["i"], Text("é"), memoryview(b"i"), struct.Struct("i")):
    try:
        print(struct.Struct(wrong))
    except Exception as error:
        print(type(error).__name__, error)
