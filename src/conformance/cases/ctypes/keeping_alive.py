# _objects tells what an object keeps, by the place that needs it.
from ctypes import *


class Name(Structure):
    _fields_ = [("text", c_char_p), ("n", c_int)]


class Pair(Structure):
    _fields_ = [("a", Name), ("b", Name * 2)]


p = Pair()
print(p._objects)
p.a.text = b"one"
p.b[1].text = b"two"
print(p._objects)
p.b[0] = Name(b"three")
print(p._objects)
p.a = Name(b"four", 1)
print(p._objects)
print(p.a.text, p.b[0].text, p.b[1].text, p.a._objects, p.b._b_base_ is p, p.b[1]._b_base_._b_base_ is p)
inner = p.b[0]
del p
print(inner.text)
for thing in (c_int(3), (c_int * 2)(), Name(), c_char_p(b"x"), pointer(c_int(1)), POINTER(c_int)()):
    print(type(thing).__name__, thing._objects)
for name in ("_objects", "_b_base_", "_b_needsfree_"):
    try:
        setattr(inner, name, 5)
    except AttributeError as error:
        print(error)
