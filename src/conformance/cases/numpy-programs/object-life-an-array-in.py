# Object life: an array in a class with __del__ and weakref.
import gc, weakref, sys
import numpy as np

class Tracked(np.ndarray):
    def __new__(cls, shape, name):
        obj = super().__new__(cls, shape, dtype=np.float32)
        obj[...] = 0
        obj.name = name
        return obj
    def __array_finalize__(self, obj):
        self.name = getattr(obj, "name", None)
    def __del__(self):
        print("  freed", self.name, self.shape)

t = Tracked((2, 2), "big")
print(type(t), t.name, t.base)
s = t[0]
print(type(s).__name__, s.name, s.base is t)
del t
print("t deleted, s lives:", s)
del s
print("gone")
a = np.arange(3)
w = weakref.ref(a)
v = a[1:]
del a
print("alive through view:", w() is not None, w())
del v
print("dead:", w())
weakref.finalize(b := np.zeros(2), print, "finalized b")
del b
x = Tracked(3, "x")
y = x + 1
print(type(y).__name__, y.name)
z = np.asarray(x)
print(type(z).__name__, z.base is x)
del x, y, z
m = memoryview(np.ones(2))
print(type(m.obj).__name__, m.obj.sum())
r = sys.getrefcount(m.obj)
print("has holder:", r >= 1)
print(isinstance(Tracked(1, "tmp"), np.ndarray))
print("end")
