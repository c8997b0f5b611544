# Who refers to whom, counted.
import gc
import sys
import weakref
from ctypes import *


class Box(Structure):
    _fields_ = [("n", c_int), ("items", c_ubyte * 4)]


box = Box(1)
print(sys.getrefcount(box))
items = box.items
print(sys.getrefcount(box), sys.getrefcount(items))
p = pointer(box)
print(sys.getrefcount(box))
inside = p.contents
print(sys.getrefcount(box), sys.getrefcount(p))
del inside, p
print(sys.getrefcount(box))
view = memoryview(box)
print(sys.getrefcount(box))
del view, items
print(sys.getrefcount(box))
gone = weakref.ref(box, lambda ref: print("box is gone"))
part = box.items
del box
print(gone() is not None)
del part
print(gone())
text = b"some bytes " * 2
before = sys.getrefcount(text)
s = c_char_p(text)
print(sys.getrefcount(text) - before)
s.value = None
print(sys.getrefcount(text) - before)
array = (py_object * 2)(text, text)
print(sys.getrefcount(text) - before, array[0] is text)
array[0] = None
print(sys.getrefcount(text) - before)
del array
print(sys.getrefcount(text) - before)
