# Matrix as memoryview and back: cast shapes, struct, hashing, equality.
import hashlib
import struct
import numpy as np

m = np.arange(12, dtype="<u2").reshape(3, 4)
mv = memoryview(m)
print(mv.shape, mv.strides, mv.format, mv.itemsize, mv.ndim, mv.nbytes, mv.readonly, mv.obj is m)
flat = mv.cast("B").cast("H")
print(flat[5], flat.tolist()[-3:], struct.unpack_from("<3H", m, 2), struct.unpack("<4H", m[1]))
struct.pack_into("<H", m, 0, 999)
print(m[0, 0], hashlib.md5(m).hexdigest() == hashlib.md5(m.tobytes()).hexdigest(), hashlib.sha256(m[0]).hexdigest()[:8])
back = np.asarray(mv)
print(back is m, back.base is m or back.base is mv, np.shares_memory(back, m), np.array(mv).base)
grid = memoryview(bytes(range(6))).cast("B", (2, 3))
g = np.asarray(grid)
print(g, g.flags.writeable, g.base is grid, g.strides)
print(mv == memoryview(m.copy()), mv == m, mv[1, 2] == m[1, 2], memoryview(m.astype("f8")) == mv, memoryview(m[0]) == [1])
sl = memoryview(m)[1:]
print(np.asarray(sl), np.asarray(sl[::2] if False else sl).base is not None)
for f in (lambda: hashlib.md5(m.T), lambda: struct.pack_into("<H", m, 23, 1), lambda: struct.unpack("<3H", m), lambda: mv[0], lambda: mv[3, 0], lambda: mv["a"], lambda: mv.cast("f"), lambda: memoryview(m.T).cast("B"), lambda: mv.cast("B", (5, 5)), lambda: mv.toreadonly().__setitem__((0, 0), 1), lambda: np.asarray(mv.toreadonly()).__setitem__((0, 0), 1), lambda: hash(mv), lambda: memoryview(m.astype(">u2"))[0, 0], lambda: memoryview(np.array(["ab"])).tolist(), lambda: memoryview(np.array([(1, 2)], "u1,u2"))[0], lambda: memoryview(np.array([b"ab"])).tolist(), lambda: memoryview(5)):
    try:
        print("ok", f())
    except Exception as e:
        print(type(e).__name__, e)
with memoryview(m) as tmp:
    half = np.frombuffer(tmp, "u1")[::2]
print(half[:4]) if False else None
try:
    tmp.release()
    print("released")
except BufferError as e:
    print(e)
