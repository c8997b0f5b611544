# Resize in place growing buffer.
import numpy as np
class GrowArray:
    def __init__(self, dtype=np.int32):
        self._data = np.empty(4, dtype)
        self._n = 0
    def append(self, v):
        if self._n == self._data.size:
            self._data.resize(self._data.size * 2, refcheck=False)
        self._data[self._n] = v
        self._n += 1
    @property
    def view(self):
        return self._data[: self._n]
g = GrowArray()
for i in range(9):
    g.append(i * i)
print(g.view, g._data.size, g._data[9:])
v = g.view
print(v.base is g._data)
a = np.arange(3)
a.resize(5); print(a)
a.resize((2, 2)); print(a)
a.resize(0); print(a, a.shape)
b = np.array([[1, 2], [3, 4]], order="F")
b.resize(3, 2); print(b)
for bad in ((-1,), ("x",), (1.5,)):
    try:
        np.arange(3).resize(*bad)
    except Exception as e:
        print(type(e).__name__, e)
try:
    np.arange(3).resize(3, foo=1)
except TypeError as e:
    print(e)
def f():
    loc = np.zeros(2)
    m = memoryview(loc)
    try:
        loc.resize(4)
    except ValueError as e:
        print(e)
    m.release()
    loc.resize(4)
    print(loc)
f()
x = np.zeros(3); y = [x]
try:
    x.resize(6)
except ValueError as e:
    print(e)
print(np.resize(np.arange(4), (2, 3)), np.resize([], 2))
