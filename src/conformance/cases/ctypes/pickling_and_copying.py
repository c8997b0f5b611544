# Objects without pointers can be copied through their bytes.
import copy
from ctypes import *


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int)]


p = Point(1, 2)
p.note = ["extra"]
q = copy.copy(p)
q.x = 100
print(p.x, q.x, q.y, q.note is p.note)
function, arguments = c_int(258).__reduce__()
print(function.__name__, arguments)
print(function(*arguments))
print(Point(3, 4).__reduce__()[1][1])
print(list(copy.copy((c_short * 3)(1, 2, 3))))


class Linked(Structure):
    _fields_ = [("p", POINTER(c_int))]


for thing in (pointer(c_int()), Linked(), (c_char_p * 2)(), c_void_p()):
    try:
        thing.__reduce__()
    except ValueError as error:
        print(error)
n = c_int()
n.__setstate__({"extra": 1}, b"\x01\x02")
print(n, n.extra)
try:
    n.__setstate__({})
except TypeError as error:
    print(error)
