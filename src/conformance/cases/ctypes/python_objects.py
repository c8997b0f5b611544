# py_object holds a reference to anything.
from ctypes import *

for value in (None, 5, 2**80, "text", [1, 2], c_int(3)):
    held = py_object(value)
    print(held, held.value is value, held._objects)
empty = py_object()
print(empty)
try:
    empty.value
except ValueError as error:
    print(error)


class Slot(Structure):
    _fields_ = [("key", py_object), ("n", c_int)]


s = Slot(["a"], 1)
s.key.append("b")
print(s.key, s._objects, sizeof(s))
pair = (py_object * 2)()
pair[1] = {1: 2}
print(pair[1])
try:
    pair[0]
except ValueError as error:
    print(error)
