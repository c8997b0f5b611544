# The types of the types.
import ctypes
from ctypes import *

for cls in (Structure, Union, Array, ctypes._Pointer, ctypes._SimpleCData, c_int, c_int * 2, BigEndianStructure):
    print(cls, type(cls), [c.__name__ for c in cls.__mro__])


class Point(Structure):
    """A point."""

    _fields_ = [("x", c_int)]

    @property
    def double(self):
        return self.x * 2

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x


print(Point.__doc__, Point(4).double, Point(4) == Point(4), Point.__name__, Point.__module__, repr(Point))
made = type(Structure)("Made", (Structure,), {"_fields_": [("a", c_short)]})
print(made(5).a, made.__name__)
for cls in (Structure, Union, Array, ctypes._SimpleCData, ctypes._Pointer):
    try:
        cls()
    except TypeError as error:
        print(cls.__name__, error)
try:
    Structure._fields_ = []
except TypeError as error:
    print(error)


class Slim(Structure):
    __slots__ = ()
    _fields_ = [("n", c_int)]


try:
    Slim().other = 1
except AttributeError as error:
    print(error)
Point.x = 5
print(Point(3).x)
