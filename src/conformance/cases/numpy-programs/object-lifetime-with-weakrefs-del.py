# Object lifetime with weakrefs, del, and finalizers.
import numpy as np, weakref, gc, sys
class Owner(bytearray):
    def __del__(self):
        print("owner gone")
o = Owner(8)
a = np.frombuffer(o, dtype=np.uint16)
del o
print("still", a)
b = a[1:]
del a
print("view holds", b.base is not None)
del b
print("after")
x = np.arange(4)
r = weakref.ref(x, lambda _: print("array gone"))
y = x[::2]
x = None
print(r() is y.base)
y = None
print(r())
class Node:
    def __init__(self):
        self.data = np.zeros(3)
        self.me = self
n = Node(); wr = weakref.ref(n.data)
del n
print(wr() is not None)
gc.collect()
print(wr())
z = np.zeros(2)
print(sys.getrefcount(z) == 2)
views = [z[i:] for i in range(3)]
print(sys.getrefcount(z) == 5)
views.clear()
print(sys.getrefcount(z) == 2)
mv = memoryview(z)
print(sys.getrefcount(z) == 4 or sys.getrefcount(z))
del mv
class Buf:
    def __buffer__(self, flags):
        print("lend"); return memoryview(bytearray(4))
    def __release_buffer__(self, view):
        print("back"); view.release()
q = np.frombuffer(Buf(), np.uint8); print(q)
del q
print("end")
