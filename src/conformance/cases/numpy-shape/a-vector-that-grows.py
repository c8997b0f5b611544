"""An append-only typed vector on a growing array, with views that pin the old block."""
import numpy as np

class Vec:
    def __init__(self, dtype):
        self._a = np.empty(2, dtype)
        self._n = 0
    def __len__(self):
        return self._n
    def push(self, x):
        if self._n == self._a.size:
            try:
                self._a.resize(self._a.size * 2)
            except ValueError as e:
                print("   ", str(e).split("\n")[0], "-> copy")
                self._a = np.concatenate([self._a, np.empty_like(self._a)])
        self._a[self._n] = x
        self._n += 1
    @property
    def view(self):
        return self._a[:self._n]
    def __getitem__(self, i):
        return self.view[i]

v = Vec("i2")
for i in range(3):
    v.push(i * 10)
print(len(v), v.view, v._a.size)
pinned = v.view
for i in range(3):
    v.push(-i)
print(v.view, pinned, np.shares_memory(pinned, v._a), v[-1], v[1:3])
pinned[0] = 99
print(v[0], pinned[0])
for bad in (40000, "x", 1.9, None, [1], 1j, np.int64(7), np.float32(2.5), True, b"3", "12"):
    try:
        v.push(bad)
        print("ok", repr(bad), v[-1])
    except Exception as e:
        print(type(e).__name__, e)
try:
    v[len(v)]
except IndexError as e:
    print(e)
w = Vec([("k", "U4"), ("n", "f4")])
w.push(("ab", 1))
w.push(("toolong", "2.5"))
w.push(np.array(("c", 3), dtype=w._a.dtype))
print(w.view, w.view["k"], w[0], w["n"].sum())
try:
    w.push(("a", 1, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    w.push(["a", 1])
    print(w[-1])
except Exception as e:
    print(type(e).__name__, e)
a = np.arange(6)
b = a.reshape(2, 3)
for attempt in (lambda: a.resize(3), lambda: b.resize(3, 2), lambda: a.resize(6), lambda: b.resize((6,), refcheck=False), lambda: a.resize(3, foo=1), lambda: a.resize("3"), lambda: a.resize(1, 2, 3)):
    try:
        print(attempt(), a.shape, b.shape)
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])
