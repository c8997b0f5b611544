# An array type is made once for an item type and a length.
from ctypes import *

T = c_int * 3
print(T is c_int * 3, T is 3 * c_int, T is c_int * 4, T is c_uint * 3)
print(T.__name__, T.__module__, T._length_, T._type_, sizeof(T), alignment(T), issubclass(T, Array))
N = T * 2
print(N.__name__, N._length_, N._type_ is T, sizeof(N))


class Named(Array):
    _type_ = c_short
    _length_ = 4


print(Named(1, 2)[:], Named.__name__, memoryview(Named()).format)


class More(Named):
    def total(self):
        return sum(self)


print(More(1, 2, 3).total())


def declare(**namespace):
    try:
        type(Array)("Kind", (Array,), namespace)
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        print(type(error).__name__, error)


declare()
declare(_length_=2)
declare(_type_=c_int)
declare(_type_=c_int, _length_=-1)
declare(_type_=c_int, _length_=1.5)
declare(_type_=c_int, _length_=2**70)
declare(_type_=c_int, _length_=2**62)
declare(_type_=int, _length_=2)
for length in (-1, "3", 1.5):
    try:
        c_int * length
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for kind in (Structure, Array):
    try:
        kind * 2
    except TypeError as error:
        print(error)
empty = (c_int * 0)()
print(len(empty), list(empty), sizeof(empty), memoryview(empty).shape, bool(empty), bytes(empty))
print(Array[c_int])
