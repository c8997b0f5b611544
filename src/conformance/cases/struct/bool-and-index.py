# ? packs truth; integers accept __index__ objects.
import struct
print(struct.pack("???", 0, "x", []), struct.unpack("???", b"\x00\x01\x02"))
class Five:
    def __index__(self):
        return 5
print(struct.pack("Bh", Five(), Five()))
class Bad:
    def __bool__(self):
        raise ValueError("no truth here")
try:
    struct.pack("?", Bad())
except ValueError as error:
    print(error)
class Float:
    def __float__(self):
        return 2.5
print(struct.pack("<f", Float()).hex(), struct.pack("<f", Five()).hex())
