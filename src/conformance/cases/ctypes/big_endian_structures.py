# A structure of the other byte order.
from ctypes import *


class Packet(BigEndianStructure):
    _fields_ = [("kind", c_ushort), ("length", c_uint), ("ratio", c_float), ("items", c_short * 3), ("flag", c_bool)]


p = Packet(1, 2, 1.5, (3, -4, 5), True)
print(bytes(p), memoryview(p).format, sizeof(p))
print(p.kind, p.length, p.ratio, list(p.items), p.flag)
print(Packet.kind, Packet.items, Packet._fields_[0], Packet._fields_[3])
p.items[1] = 0x0102
print(bytes(p)[12:18])
q = Packet.from_buffer_copy(bytes(p))
print(q.items[1], q.length)


class Same(LittleEndianStructure):
    _fields_ = [("n", c_int)]


print(LittleEndianStructure is Structure, bytes(Same(1)), LittleEndianUnion is Union)


class Number(BigEndianUnion):
    _fields_ = [("whole", c_uint), ("half", c_ushort)]


print(Number(0x01020304).half, bytes(Number(0x01020304)))
for wrong in (c_char_p, c_void_p, POINTER(c_int), c_wchar, py_object):
    try:
        class Bad(BigEndianStructure):
            _fields_ = [("x", wrong)]
    except TypeError as error:
        print(error)


class Nested(BigEndianStructure):
    _fields_ = [("inner", Packet), ("n", c_ushort)]


print(Nested(Packet(9), 10).inner.kind, memoryview(Nested()).format)
