# Refcheck errors.
import numpy as np
a = np.arange(6)
b = a
try:
    a.resize((3, 3))
except ValueError as e:
    print(e)
del b
c = a[:]
try:
    a.resize(10)
except ValueError as e:
    print(e)
del c
def grow(n):
    x = np.ones(2)
    x.resize(n)
    return x
print(grow(4))
a.resize((2, 3))
print(a)
v = a.T
try:
    v.resize(2)
except ValueError as e:
    print(e)
print(np.resize(a, (3, 4)))
print(np.resize(a, 3))
w = a[::2]
try:
    w.resize(10, refcheck=False)
except ValueError as e:
    print(e)
try:
    np.resize(a, -1)
except ValueError as e:
    print(e)
