# What takes a buffer takes a ctypes object.
import io
import struct
from ctypes import *

block = (c_char * 8)()
struct.pack_into("<HI", block, 1, 0x4142, 7)
print(block.raw, struct.unpack_from("<I", block, 3))
print(io.BytesIO(b"wxyz").readinto(block), block.raw)
print(b"" + (c_char * 2)(b"a", b"b"), int.from_bytes(c_ushort(258), "little"), bytes(c_int(-1)), b"-".join([c_short(1), c_short(2)]))
out = bytearray(b"....")
out[1:3] = (c_ubyte * 2)(65, 66)
print(out)
out += (c_ubyte * 2)(67, 68)
print(out)
target = (c_ubyte * 4)()
memoryview(target).cast("B")[:] = b"data"
print(bytes(target), bytes(target).find(c_char(b"t")))
