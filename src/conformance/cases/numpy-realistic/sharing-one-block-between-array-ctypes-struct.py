"""Sharing one block between array, ctypes, struct and NumPy."""
import array, ctypes, struct
import numpy as np

arr = array.array("h", range(6))
v = np.frombuffer(arr, dtype=np.int16)
v[::2] *= -1
print(arr, v.base is arr, v.flags.writeable)
try:
    arr.append(5)
except BufferError as e:
    print(e)
w = np.asarray(arr)
print(w.dtype, w.base.__class__.__name__, np.shares_memory(v, w))
del v, w
arr.append(5)
print(arr.tolist())

class Point(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int16), ("y", ctypes.c_int16), ("tag", ctypes.c_char * 4)]

pts = (Point * 3)((1, 2, b"ab"), (3, 4, b"cdef"), (5, 6, b""))
p = np.ctypeslib.as_array(pts)
print(p.dtype, p, p["tag"])
p["x"] += 10
print([pt.x for pt in pts], pts[1].tag)
q = np.frombuffer(pts, dtype=[("x", "<i2"), ("y", "<i2"), ("tag", "S4")])
q[2] = (-1, -2, b"longer")
print(pts[2].x, pts[2].tag, q[2])
ints = (ctypes.c_uint32 * 4)(1, 2, 3, 2 ** 32 - 1)
n = np.array(ints, copy=False)
print(n.dtype, n, n.view("i4"))
n[0] = 77
print(ints[0], list(ints))
blk = bytearray(16)
struct.pack_into("<idH", blk, 0, 7, 2.5, 9)
print(np.frombuffer(blk, "<i4", 1), np.frombuffer(blk, "<f8", 1, 4), np.frombuffer(blk, "<u2", offset=12))
u = np.frombuffer(blk, np.uint8)
mv = memoryview(u)[4:12].cast("d")
print(mv[0], mv.format, mv.obj is u)
mv[0] = -1.0
print(blk.hex(" "), struct.unpack_from("<d", blk, 4))
for bad in (5, "abc", [1, 2], None, np.arange(4)[::2]):
    try:
        print(np.frombuffer(bad, np.uint8))
    except Exception as e:
        print(type(e).__name__, e)
mv.release()
try:
    del blk[0]
except BufferError as e:
    print(e)
del u
del blk[0]
print(len(blk))
f = np.array([1.5, -2.25], dtype=">f4")
print(f.tobytes().hex(), struct.unpack(">2f", f), memoryview(f).format)
try:
    array.array("f", memoryview(f))
except Exception as e:
    print(type(e).__name__, e)
