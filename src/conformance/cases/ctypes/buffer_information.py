# _ctypes.buffer_info: a type's format and shape without an object.
import _ctypes
from ctypes import *


class Pair(Structure):
    _fields_ = [("a", c_char), ("b", c_long)]


for thing in (c_int, c_int(), c_int * 3, c_int * 3 * 2, Pair, Pair * 2, POINTER(Pair), Pair(), c_wchar, c_char_p, py_object):
    print(_ctypes.buffer_info(thing))
for wrong in (5, int, Structure):
    try:
        _ctypes.buffer_info(wrong)
    except TypeError as error:
        print(error)
