"""Resizing arrays: when NumPy refuses, and how to get around it."""
import numpy as np
import sys

a = np.arange(4)
a.resize(6)
print(a)
a.resize((2, 3))
print(a, a.shape)
v = a[0]
for target in (8, (4, 2), (2, 3), -1, (2, -1), "x", 2.5, None, ()):
    try:
        a.resize(target)
        print("resized", a.shape)
    except Exception as e:
        print(type(e).__name__, str(e).replace("\n", " | "))
del v
a.resize(3)
print(a, a.flags.owndata)
b = a
try:
    a.resize(5)
except ValueError as e:
    print(e)
a.resize(5, refcheck=False)
print(a, b is a)
del b
m = memoryview(a)
try:
    a.resize(9)
except (ValueError, BufferError) as e:
    print(type(e).__name__, e)
m.release()
view = np.arange(6)[::2]
try:
    view.resize(5)
except ValueError as e:
    print(e)
f = np.frombuffer(bytearray(4), "u1")
try:
    f.resize(8)
except ValueError as e:
    print(e)
t = np.arange(6).reshape(2, 3).T
try:
    t.resize(3)
except ValueError as e:
    print(e)
print(np.resize(np.arange(3), 8), np.resize([[1, 2], [3, 4]], (3, 3)), np.resize([], 2))
c = np.zeros((2, 2))
c.shape = 4
print(c)
try:
    c.shape = 3
except ValueError as e:
    print(e)
d = np.arange(6).reshape(2, 3)[:, ::2]
try:
    d.shape = 4
except AttributeError as e:
    print(e)
print(d.reshape(4), d.reshape(-1, 1).shape)
for shape in ((5,), (-1, 4), (-1, -1), (2.0, 3), "ab", (0, -1), (6, 1, 1)):
    try:
        print(np.arange(6).reshape(shape).shape)
    except Exception as e:
        print(type(e).__name__, e)
print(np.append(np.arange(3), [7, 8]), np.insert(np.arange(4), 2, 99), np.delete(np.arange(5), [1, 3]))
print(sys.getrefcount(a) >= 2, a.nbytes, np.array(a, ndmin=3).shape, a[np.newaxis].shape, np.expand_dims(a, (0, 2)).shape, np.squeeze(np.zeros((1, 3, 1))).shape)
