# What _fields_ may be.
from ctypes import *


def declare(fields, base=Structure):
    try:
        cls = type(base)("Kind", (base,), {"_fields_": fields})
        print("made", sizeof(cls), memoryview(cls()).format)
    except Exception as error:
        print(type(error).__name__, error)


declare([])
declare([("x", c_int)])
declare((["x", c_int], ["y", c_char]))
declare([("x", int)])
declare([("x",)])
declare([("x", c_int, 3, 4)])
declare([(1, c_int)])
declare([(b"x", c_int)])
declare([3])
declare("ab")
declare(3)
declare([("x", c_int, 0)])
declare([("x", c_int, -1)])
declare([("x", c_int, 33)])
declare([("x", c_int, 32)])
declare([("x", c_int, "3")])
declare([("x", c_double, 3)])
declare([("x", c_char, 3)])
declare([("x", c_wchar, 3)])
declare([("x", c_bool, 1)])
declare([("x", c_void_p, 3)])
declare([("x", c_int * 2, 3)])
declare([("x", c_int), ("x", c_short)])
declare([("x", c_int), ("y", c_double)], Union)


class Late(Structure):
    pass


print(sizeof(Late), Late())
try:
    Late._fields_ = [("x", c_int)]
except AttributeError as error:
    print(error)


class Node(Structure):
    pass


Node._fields_ = [("value", c_int), ("next", POINTER(Node))]
print(sizeof(Node), memoryview(Node()).format)
try:
    class Self(Structure):
        pass

    Self._fields_ = [("me", Self)]
except AttributeError as error:
    print(error)
