# Bit fields share the bytes of their type.
from ctypes import *


class Flags(Structure):
    _fields_ = [("ready", c_uint, 1), ("mode", c_uint, 3), ("level", c_int, 4), ("rest", c_uint, 24)]


f = Flags(1, 5, -3, 0xABCDEF)
print(f.ready, f.mode, f.level, hex(f.rest), bytes(f), sizeof(f))
f.mode = 0b1010
f.level = 8
print(f.ready, f.mode, f.level, hex(f.rest))
for name, *_ in Flags._fields_:
    field = getattr(Flags, name)
    print(field, field.size)


class Wide(Structure):
    _fields_ = [("a", c_int64, 40), ("b", c_int64, 24), ("c", c_uint64, 64), ("d", c_bool, 1), ("e", c_ubyte, 7)]


w = Wide(-1, -5, 2**64 - 1, True, 100)
print(w.a, w.b, w.c, w.d, w.e, bytes(w), sizeof(w))
w.d = False
w.a = 2**39
print(w.a, w.b, w.d, w.e)


class Mixed(Structure):
    _fields_ = [("a", c_ubyte, 4), ("b", c_ushort, 10), ("c", c_uint, 20), ("d", c_ubyte, 5)]


m = Mixed(15, 1023, 0xFFFFF, 31)
print(m.a, m.b, m.c, m.d, bytes(m), [getattr(Mixed, n).offset for n in "abcd"], memoryview(m).format)
