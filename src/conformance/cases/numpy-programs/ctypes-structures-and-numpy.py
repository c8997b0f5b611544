# Ctypes structures and numpy.
import ctypes
import numpy as np

class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int16), ("y", ctypes.c_int16), ("w", ctypes.c_double)]

pts = (Point * 3)()
for i, p in enumerate(pts):
    p.x, p.y, p.w = i, -i, i / 2
a = np.frombuffer(pts, dtype=np.dtype([("x", "<i2"), ("y", "<i2"), ("w", "<f8")], align=True))
print(a, a.dtype.itemsize, ctypes.sizeof(Point))
a["x"] += 10
print([p.x for p in pts])
pts[1].w = 99.5
print(a["w"])
buf = (ctypes.c_uint8 * 8)(*range(8))
v = np.frombuffer(buf, np.uint8)
print(v, v.flags.writeable)
v[:] = v[::-1].copy()
print(list(buf))
w = np.asarray(buf)
print(w.dtype, w.shape, np.shares_memory(v, w))
ints = (ctypes.c_int * 4)(5, 6, 7, 8)
n = np.array(ints)
print(n, n.dtype)
dbl = np.array([1.5, 2.5, 3.5])
c = (ctypes.c_double * 3).from_buffer(dbl)
c[1] = -7
print(dbl, list(c))
try:
    dbl.resize(6)
except ValueError as e:
    print("ValueError:", e)
try:
    (ctypes.c_double * 4).from_buffer(dbl)
except ValueError as e:
    print("ValueError:", e)
try:
    (ctypes.c_uint8 * 3).from_buffer(np.frombuffer(b"abc", np.uint8))
except (TypeError, BufferError) as e:
    print(type(e).__name__, e)
s = np.asarray(pts)
print(s.dtype, s.shape, s["y"])
mat = ((ctypes.c_float * 3) * 2)()
m = np.ctypeslib.as_array(mat) if False else np.asarray(mat)
m[1] = 5
print(m, mat[1][0], m.strides)
