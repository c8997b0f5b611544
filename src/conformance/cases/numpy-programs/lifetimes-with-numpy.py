# Lifetimes with numpy.
import numpy as np, weakref, sys, gc
ba = bytearray(16)
a = np.frombuffer(ba, dtype=np.uint8)
b = a[4:8]
del a
try:
    ba.append(0)
except BufferError as e:
    print(1, e)
print(type(b.base).__name__)
c = b.copy()
del b
ba.append(0)
print(len(ba))
m = memoryview(c)
print(m.obj is c)
r = weakref.ref(c)
del c
print(r() is None)
m.release()
print(r() is None)
x = np.zeros(4)
y = x.view()
wr = weakref.ref(x)
del x
print(wr() is not None, y.base is wr())
del y
print(wr())
with memoryview(np.arange(3)) as mv:
    print(mv.tolist(), mv.format)
z = np.asarray(memoryview(ba))
print(z.base is not None, z.shape)
try:
    ba.pop()
except BufferError as e:
    print(2, e)
z = None
ba.pop()
print(len(ba))
k = np.array(memoryview(ba))
ba.pop()
print(len(k), len(ba))
