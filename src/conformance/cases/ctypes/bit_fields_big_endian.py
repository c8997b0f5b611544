# With the other byte order bit fields begin at the other end.
from ctypes import *


class Flags(BigEndianStructure):
    _fields_ = [("version", c_ushort, 4), ("kind", c_ushort, 4), ("length", c_ushort, 8), ("id", c_uint)]


f = Flags(4, 5, 20, 0x01020304)
print(bytes(f), f.version, f.kind, f.length, hex(f.id))
for name, *_ in Flags._fields_:
    print(getattr(Flags, name))
f.kind = 15
print(bytes(f))
print(Flags.from_buffer_copy(b"\x61\x02\x00\x00\x00\x00\x00\x07").version)
