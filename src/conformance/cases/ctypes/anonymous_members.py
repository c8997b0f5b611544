# The members of an anonymous member are reached directly.
from ctypes import *


class Value(Union):
    _fields_ = [("number", c_int), ("real", c_float)]


class Inner(Structure):
    _anonymous_ = ["v"]
    _fields_ = [("pad", c_short), ("v", Value)]


class Outer(Structure):
    _anonymous_ = ("value", "inner")
    _fields_ = [("kind", c_int), ("value", Value), ("inner", Inner)]


o = Outer(kind=1)
o.pad = 5
o.value.number = 3
print(o.kind, o.value.number, o.inner.pad, Outer.value.is_anonymous, Outer.kind.is_anonymous)
print(Outer.number, Outer.real, Outer.pad, Outer.inner)
o.number = 99
print(o.inner.v.number, o.value.number, bytes(o))


def declare(**namespace):
    try:
        type(Structure)("Kind", (Structure,), namespace)
    except Exception as error:
        print(type(error).__name__, error)


declare(_anonymous_=("gone",), _fields_=[("k", c_int)])
declare(_anonymous_=("k",), _fields_=[("k", c_int)])
declare(_anonymous_=3, _fields_=[("k", c_int)])
declare(_anonymous_=["other"], other=5, _fields_=[("k", c_int)])
