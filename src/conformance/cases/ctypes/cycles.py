# The collector finds cycles that run through ctypes objects.
import gc
import weakref
from ctypes import *


class Node(Structure):
    pass


Node._fields_ = [("next", POINTER(Node)), ("n", c_int)]
gc.collect()
a = Node(n=1)
b = Node(n=2)
a.next = pointer(b)
b.next = pointer(a)
gone = weakref.ref(a, lambda ref: print("collected"))
del a, b
print(gone() is None)
print(gc.collect() > 0, gone())
box = Node()
box.me = box
gone = weakref.ref(box, lambda ref: print("collected"))
del box
gc.collect()
print(gone())
data = bytearray(16)
over = Node.from_buffer(data)
over.me = over
del over
try:
    data.append(1)
except BufferError as error:
    print(error)
gc.collect()
data.append(1)
print(len(data))
