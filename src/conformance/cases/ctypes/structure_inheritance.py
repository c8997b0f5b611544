# A derived structure has its base's fields first.
from ctypes import *


class Base(Structure):
    _fields_ = [("a", c_ubyte), ("b", c_int)]


class Derived(Base):
    _fields_ = [("c", c_short), ("d", c_ubyte)]


class Plain(Derived):
    def total(self):
        return self.a + self.b + self.c + self.d


d = Derived(1, 2, 3, 4)
print(d.a, d.b, d.c, d.d, sizeof(d), Derived.c.offset, Derived.c, memoryview(d).format)
print(Plain(1, 2, 3, 4).total(), sizeof(Plain), memoryview(Plain()).format, isinstance(Plain(), Base))
try:
    Derived(1, 2, 3, 4, 5)
except TypeError as error:
    print(error)
for cls in (Base, Derived, Plain):
    try:
        cls._fields_ = []
    except AttributeError as error:
        print(cls.__name__, error)


class Sized(Structure):
    _fields_ = [("n", c_int)]

    def __init__(self, n):
        super().__init__(n * 2)

    def __len__(self):
        return self.n


print(Sized(4).n, len(Sized(3)))
try:
    class Both(Base, Union):
        pass
except TypeError as error:
    print(error)
try:
    class Number(int, Structure):
        pass
except TypeError as error:
    print(error)
