# Subclass and array protocol.
import numpy as np
class Info(np.ndarray):
    def __new__(cls, input_array, info=None):
        obj = np.asarray(input_array).view(cls)
        obj.info = info
        return obj
    def __array_finalize__(self, obj):
        if obj is None: return
        self.info = getattr(obj, "info", None)
a = Info(np.arange(5), info="meters")
print(a, type(a), a.info)
b = a[1:3]
print(type(b), b.info, b.base is not None)
c = a + 1
print(type(c), c.info, repr(c))
d = a.copy(); print(type(d), d.info)
print(type(np.asarray(a)), type(np.asanyarray(a)), a.sum(), type(a.sum()), type(a[0]))
print(type(a.view(np.ndarray)), a.view(np.ndarray).base is a, type(a.reshape(5, 1)), a.T.info)
class Wrapper:
    def __init__(self, n): self.n = n
    def __array__(self, dtype=None, copy=None):
        return np.arange(self.n, dtype=dtype)
w = Wrapper(3)
print(np.asarray(w), np.add(w, 1), np.array(w, dtype=float), np.sum(w))
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 2
print(np.array(Seq()), np.asarray([Seq(), Seq()]))
class Buf:
    def __init__(self): self.b = bytearray(b"\1\2\3\4")
    def __buffer__(self, flags): return memoryview(self.b)
x = np.frombuffer(Buf(), dtype=np.uint8); print(x)
print(np.asarray(Buf()))
class Idx:
    def __index__(self): return 2
print(np.arange(5)[Idx()], np.zeros(Idx()).shape, np.array([Idx().__index__()]))
class F:
    def __float__(self): return 2.5
print(np.array([F(), F()], dtype=float))
