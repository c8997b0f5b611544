"""Class patterns ask as isinstance() asks: abstract classes, protocols, and metaclasses of the program's."""
import abc
import collections
import collections.abc
import numbers
from typing import Protocol, runtime_checkable


@runtime_checkable
class Shape(Protocol):
    def area(self) -> float: ...


class Triangle:
    def area(self):
        return 1


class Loud(type):
    def __instancecheck__(cls, value):
        print("   asked of", type(value).__name__)
        return value == "loud"


class Voice(metaclass=Loud):
    pass


class Registered(abc.ABC):
    pass


Registered.register(bytearray)


class Raises(type):
    def __instancecheck__(cls, value):
        raise RuntimeError("asked")


class Never(metaclass=Raises):
    pass


def name(value):
    match value:
        case Voice():
            return "voice"
        case Registered():
            return "registered"
        case collections.abc.Buffer():
            return "buffer"
        case numbers.Integral():
            return "integral"
        case numbers.Number(real=r):
            return f"number {r}"
        case collections.abc.Mapping():
            return "mapping"
        case collections.abc.Sequence() as s:
            return f"sequence of {len(s)}"
        case Shape():
            return "shape"
        case collections.abc.Callable():
            return "callable"
        case collections.abc.Iterable():
            return "iterable"
        case _:
            return "nothing"


for one in ("loud", b"x", bytearray(b"y"), memoryview(b"z"), 5, True, 2.5, 1j, {}, collections.OrderedDict(), collections.UserDict(), [1], (1, 2), range(3), "text", Triangle(), print, {1}, iter([]), None):
    print(type(one).__name__, name(one))
try:
    match 5:
        case Never():
            print("never")
except RuntimeError as error:
    print(error)
