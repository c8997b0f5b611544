# Array module, ctypes, struct sharing one memory.
import numpy as np, array, ctypes, struct
arr = array.array("h", range(6))
n = np.frombuffer(arr, np.int16).reshape(2, 3)
n *= 2
print(arr, n.sum())
try:
    arr.extend([1, 2])
except BufferError as e:
    print(e)
C = ctypes.c_int32 * 4
c = C(1, 2, 3, 4)
v = np.frombuffer(c, dtype=np.int32)
v[1] = 20
print(list(c), v)
w = np.asarray(c) if False else np.ctypeslib if False else None
class P(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int16), ("y", ctypes.c_double)]
ps = (P * 2)(P(1, 1.5), P(2, 2.5))
pv = np.frombuffer(ps, dtype=np.dtype([("x", "i2"), ("y", "f8")], align=True))
print(pv, pv.dtype.itemsize, ctypes.sizeof(P))
pv["y"] *= 2
print([(p.x, p.y) for p in ps])
buf = np.zeros(10, np.uint8)
struct.pack_into(">HI", buf, 1, 258, 1)
print(buf)
cb = (ctypes.c_char * 4).from_buffer(buf, 2)
cb[0] = b"Z"
print(buf, cb.raw)
try:
    buf.resize(20)
except ValueError as e:
    print("resize refused")
print(array.array("d", np.linspace(0, 1, 3)), array.array("i", n.ravel().tolist()), np.array(array.array("f", [1.5])).dtype)
arr2 = array.array("B"); arr2.frombytes(n); print(arr2[:4], len(arr2))
ro = np.frombuffer(b"abcd", np.uint8)
try:
    (ctypes.c_char * 4).from_buffer(ro)
except TypeError as e:
    print(e)
print(bytes((ctypes.c_char * 4).from_buffer_copy(ro)))
