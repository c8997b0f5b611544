# _pack_ and _align_ change where fields lie.
from ctypes import *


def show(**namespace):
    try:
        cls = type(Structure)("Kind", (Structure,), {**namespace, "_fields_": [("a", c_ubyte), ("b", c_uint), ("c", c_ushort), ("d", c_double)]})
        print(namespace, sizeof(cls), alignment(cls), [getattr(cls, n).offset for n in "abcd"], memoryview(cls()).format)
    except Exception as error:
        print(namespace, type(error).__name__, error)


show()
for pack in (0, 1, 2, 4, 8, 16):
    show(_pack_=pack, _layout_="ms")
for align in (0, 1, 8, 16, 32):
    show(_align_=align)
show(_align_=-1)
show(_align_="x")
show(_pack_=-1, _layout_="ms")
show(_pack_="x", _layout_="ms")
show(_pack_=2**40, _layout_="ms")
show(_pack_=1, _layout_="gcc-sysv")
show(_layout_="ms")
show(_layout_="gcc-sysv")
show(_layout_="other")


class Bits(Structure):
    _layout_ = "ms"
    _fields_ = [("a", c_ubyte, 4), ("b", c_ushort, 4), ("c", c_ushort, 13)]


print(sizeof(Bits), Bits.a, Bits.b, Bits.c)
