# Resize, refcheck and views that stay behind.
import sys
import numpy as np


class Growable:
    def __init__(self, dtype):
        self.data = np.zeros(2, dtype)
        self.n = 0

    def push(self, *values):
        for v in values:
            if self.n == len(self.data):
                self.data.resize(len(self.data) * 2)
            self.data[self.n] = v
            self.n += 1
        return self

    def view(self):
        return self.data[:self.n]


g = Growable('i4')
g.push(1, 2, 3)
print(g.data, g.n)
v = g.view()
try:
    g.push(4, 5)
except ValueError as e:
    print('ValueError:', e)
print(g.n, v, v.base is g.data)
del v
g.push(5)
print(g.data, g.view())
m = memoryview(g.data)
try:
    g.data.resize(20)
except ValueError as e:
    print('ValueError:', e)
m.release()
other = g.data
try:
    g.data.resize(3)
except ValueError as e:
    print('ValueError:', e)
print(g.data.shape)
del other
g.data.resize((2, 2), refcheck=False)
print(g.data)
x = np.arange(4)
for args, kw in (((6,), {}), (((2, 3),), {}), ((-1,), {}), (('a',), {}), ((), {}), ((None,), {}), ((2,), {'refcheck': False}), ((2, 2, 'x'), {}), ((8,), {'order': 'C'})):
    y = np.arange(4)
    try:
        r = y.resize(*args, **kw)
        print(args, kw, r, y.tolist())
    except Exception as e:
        print(args, kw, type(e).__name__, '|', e)
t = np.arange(6).reshape(2, 3)
try:
    t.resize(3, 3)
except ValueError as e:
    print(e)
t = t.copy().T
try:
    t.resize(10)
except ValueError as e:
    print(e)
s = np.asfortranarray(np.arange(6).reshape(2, 3))
try:
    s.resize(3, 2)
    print(s)
except ValueError as e:
    print(e)
print(np.resize(np.arange(3), (2, 4)), np.resize([], 3), np.resize([[1, 2], [3, 4]], 6))
z = np.array(5)
z.resize(3)
print(z)
