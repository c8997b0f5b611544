# c_bool as a bit field, and with its bytes swapped.
from ctypes import *

swapped = c_bool.__ctype_be__
for value in ("yes", 300, 2, 0, 1.5):
    try:
        print(swapped(value), bytes(swapped(value)))
    except TypeError as error:
        print(error)
print(swapped.from_buffer_copy(b"\x07").value, c_bool.from_buffer_copy(b"\x07").value)


class First(Structure):
    _fields_ = [("flag", c_bool, 1), ("rest", c_ubyte, 7)]


class Last(Structure):
    _fields_ = [("rest", c_ubyte, 7), ("flag", c_bool, 1)]


class Big(BigEndianStructure):
    _fields_ = [("rest", c_ubyte, 7), ("flag", c_bool, 1)]


for cls in (First, Last, Big):
    thing = cls.from_buffer_copy(b"\xc8")
    print(cls.__name__, thing.flag, thing.rest)
    thing.rest = 3
    print(thing.flag, bytes(thing))
    thing.flag = True
    print(thing.rest, bytes(thing))
    thing.rest = 5
    thing.flag = 0
    print(thing.flag, thing.rest, bytes(thing))
