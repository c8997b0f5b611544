# Resize at module level.
m = __import__("numpy").arange(4)
try:
    m.resize(6)
    print(m)
except ValueError as e:
    print(e)
import numpy as np
a = np.zeros((2, 2)); b = a.T
try:
    a.resize(3, 3)
except ValueError as e:
    print(e)
del b
a.resize(3, 3); print(a)
w = a[0]
try:
    w.resize(5)
except ValueError as e:
    print(e)
x = np.arange(6)[::2]
try:
    x.resize(2)
except ValueError as e:
    print(e)
y = np.arange(6).reshape(2, 3).T
try:
    y.resize(6, refcheck=False)
except ValueError as e:
    print(e)
f = np.zeros((2, 3), order="F"); f[:] = [[1, 2, 3], [4, 5, 6]]
f.resize(3, 2); print(f, f.flags.f_contiguous)
r = np.frombuffer(bytearray(4), np.uint8)
try:
    r.resize(8)
except ValueError as e:
    print(e)
ro = np.arange(3); ro.flags.writeable = False
try:
    ro.resize(5); print(ro)
except ValueError as e:
    print(e)
s = np.array(["ab", "cd"]); s.resize(3); print(s, repr(s[2]))
t = np.zeros(1, [("a", "i4")]); t.resize(2); print(t)
e = np.array([]); e.resize(2); print(e)
print(np.resize(np.arange(3), (2, 2)), np.resize(5, 3), np.resize(np.array([[1, 2], [3, 4]]), (3, 3)), np.resize("ab", 2))
