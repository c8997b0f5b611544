# Arrays of pointers keep what each of them leads to.
from ctypes import *

a = (POINTER(c_int) * 3)()
a[0] = pointer(c_int(3))
a[1] = (c_int * 2)(7, 8)
print(a[0][0], a[1][1], bool(a[2]), sorted(a._objects), a._objects["0"])
a[0].contents.value = 30
print(a[0][0])
a[0] = None
print(bool(a[0]), a._objects["0"])
for wrong in (c_int(1), (c_short * 2)(), 5, pointer(c_short())):
    try:
        a[2] = wrong
    except TypeError as error:
        print(error)


class Names(Structure):
    _fields_ = [("count", c_int), ("names", c_char_p * 3)]


n = Names(2)
n.names[0] = b"ada"
n.names[1] = b"bob"
print(n.names[0], n.names[1], n.names[2], list(n.names), n._objects)
print(POINTER(c_int).from_param(None), memoryview(a).format)
