# Integer types keep a value modulo their range, and take nothing that is no integer.
from ctypes import *

for cls in (c_byte, c_ubyte, c_short, c_ushort, c_int, c_uint, c_long, c_ulong):
    print(cls.__name__, cls._type_, sizeof(cls), alignment(cls), [cls(v).value for v in (0, 1, -1, 127, 128, 300, 70000, 2**31, 2**63, -2**63, 2**70 + 5)])
    for wrong in (1.5, "1", b"1", None, [], 1j):
        try:
            cls(wrong)
        except TypeError as error:
            print(" ", error)
print(c_longlong is c_long, c_size_t is c_ulong, c_int8 is c_byte, c_uint16 is c_ushort, c_int64 is c_long)
n = c_int(5)
n.value += 10
print(n, bool(n), bool(c_int()), n == c_int(15), n.value == 15)
try:
    del n.value
except TypeError as error:
    print(error)


class Index:
    def __index__(self):
        return 258


print(c_ubyte(Index()), c_short(True))
