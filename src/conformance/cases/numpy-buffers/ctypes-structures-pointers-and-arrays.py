import ctypes
import numpy as np

class Vec(ctypes.Structure):
    _fields_ = [("x", ctypes.c_double), ("y", ctypes.c_double), ("id", ctypes.c_int32)]

arr = (Vec * 4)()
for i in range(4):
    arr[i].x, arr[i].y, arr[i].id = i * 1.5, -i, i * 10
a = np.frombuffer(arr, dtype=np.dtype(Vec))
print(a.dtype)
print(a)
a["x"] += 100
print(arr[2].x, arr[3].id)
b = np.ctypeslib.as_array((ctypes.c_int * 6)(*range(6)))
print(b, b.dtype, b.flags.owndata)
p = b.ctypes.data_as(ctypes.POINTER(ctypes.c_int))
p[3] = 77
print(b, p[0], p.contents)
print(b.ctypes.shape[:], b.ctypes.strides[:])
ba = bytearray(16)
f = np.frombuffer(ba, "<f4")
f[:] = [1, -2, 0.5, 1e10]
print(ba.hex())
try:
    ba.extend(b"x")
except BufferError as e:
    print("BufferError:", e)
m = memoryview(f)
print(m.format, m.itemsize, m.shape, m.tolist())
print(memoryview(a).format)
m.release()
del f
ba.extend(b"x")
print(len(ba))
carr = (ctypes.c_uint8 * 12)()
n = np.ctypeslib.as_array(carr).reshape(3, 4)
n[1] = [9, 8, 7, 6]
print(bytes(carr))
print(ctypes.string_at(n.ctypes.data, 8))
print(np.array(arr[1].x), np.asarray(carr).sum())
tp = np.ctypeslib.as_ctypes_type(np.dtype("<i2"))
print(tp)
back = np.ctypeslib.as_ctypes(np.arange(4, dtype="i2"))
print(back[:], type(back).__name__)
