# Deep and shallow: lists, arrays and aliasing surprises.
import numpy as np

rows = [np.zeros(2, int)] * 3
rows[0][0] = 1
print(rows)
m = np.array(rows)
m[0, 1] = 5
print(m, rows[0])
a = np.arange(4)
b = a
c = a[:]
d = a.copy()
a[0] = 99
print(b[0], c[0], d[0], b is a, c is a, c.base is a)
def modify(x):
    x += 1
    x = x * 2
    x[0] = -1
    return x
r = modify(a)
print(a, r)
lst = [1, 2, 3]
arr = np.asarray(lst)
lst[0] = 50
print(arr, lst)
e = np.asarray(a); f = np.array(a)
a[1] = 7
print(e[1], f[1], e is a)
x = np.arange(5)
x[1:] = x[:-1]
print(x)
y = np.arange(5)
y[1:] += y[:-1]
print(y)
z = np.arange(6).reshape(2, 3)
z[0], z[1] = z[1], z[0]
print(z)
z[[0, 1]] = z[[1, 0]]
print(z)
p, q = np.array([1, 2]), np.array([1, 2])
print(p == q, p is q, (p == q).all(), np.array_equal(p, q))
try:
    if p == q:
        pass
except ValueError as err:
    print(err)
print([1, 2] + [3, 4], np.array([1, 2]) + [3, 4], np.array([1, 2]) * 2, [1, 2] * 2)
print(np.array([1, 2]) == [1, 3], np.array([1, 2]) == (1, 2), 1 in p, np.array([1, 2]) == "a")
s = {1, 2}
try:
    {p: 1}
except TypeError as err:
    print(err)
t = (p,)
t[0][0] = 100
print(t, p)
