# from_buffer_copy takes bytes of its own and holds nothing.
from ctypes import *


class Pair(Structure):
    _fields_ = [("a", c_ushort), ("b", c_ushort)]


data = bytearray(b"\x01\x00\x02\x00\x03\x00")
pair = Pair.from_buffer_copy(data)
data.append(1)
pair.a = 99
print(pair.a, pair.b, data, pair._objects, pair._b_needsfree_)
print(Pair.from_buffer_copy(data, 2).b, c_char.from_buffer_copy(b"xyz", 1), list((c_ubyte * 3).from_buffer_copy(b"abc")))
for arguments in ((b"abc",), (b"abcdef", 3), (b"abcdef", -1), (5,), ("text",), (memoryview(bytearray(8))[::2],)):
    try:
        Pair.from_buffer_copy(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
try:
    Union.from_buffer_copy(b"abc")
except TypeError as error:
    print(error)
