# Every number type has a twin of the other byte order.
from ctypes import *

for cls in (c_byte, c_ubyte, c_short, c_ushort, c_int, c_uint, c_long, c_ulong, c_float, c_double, c_bool, c_char):
    big, little = cls.__ctype_be__, cls.__ctype_le__
    print(cls.__name__, big.__name__, little is cls, memoryview(big()).format, bytes(big(1)), big(1).value)
    print(" ", big.__ctype_le__ is cls, big.__ctype_be__ is big)
for cls in (c_wchar, c_char_p, c_void_p, py_object):
    print(cls.__name__, hasattr(cls, "__ctype_be__"))
n = c_int.__ctype_be__.from_buffer_copy(b"\x00\x00\x01\x02")
print(n.value, c_int.from_buffer_copy(b"\x00\x00\x01\x02").value)
