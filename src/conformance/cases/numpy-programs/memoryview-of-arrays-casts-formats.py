# Memoryview of arrays: casts, formats, multi dimensional.
import numpy as np
for dt in ["?", "i1", "u1", "<i2", ">i2", "i4", "i8", "u8", "f2", "f4", "f8", "c8", "c16", "S3", "U2", "V5", [("a", "i4"), ("b", "u1")], ("i2", (2,))]:
    a = np.zeros((2,), dtype=dt)
    m = memoryview(a)
    print(dt, m.format, m.itemsize, m.shape, m.strides, m.ndim, m.nbytes, m.contiguous)
a = np.arange(6, dtype=np.int32).reshape(2, 3)
m = memoryview(a)
print(m[1, 2], m.tolist(), m.cast("B").nbytes, m.cast("B").cast("i", (3, 2)).tolist())
m[0, 0] = 50
print(a[0, 0])
for f in (lambda: m[0], lambda: m[2, 0], lambda: m[0, 0, 0], lambda: m[0:1], lambda: m["x"], lambda: m.cast("d"), lambda: memoryview(a.T).cast("B"), lambda: memoryview(np.zeros(2, "S3"))[0], lambda: memoryview(np.array(5))[()], lambda: memoryview(np.zeros(2, "f2"))[0], lambda: memoryview(np.zeros(2, complex))[0], lambda: memoryview(np.zeros(2, ">i2"))[0], lambda: memoryview(np.zeros(2, "U1")).tolist(), lambda: memoryview(np.zeros(2, "?")).tolist()):
    try:
        r = f()
        print(r.tolist() if isinstance(r, memoryview) else r)
    except Exception as e:
        print(type(e).__name__, e)
print(memoryview(a) == a, memoryview(a) == memoryview(a.copy()), memoryview(a[:, :2]) == memoryview(a[:, :2].copy()), memoryview(a.T).tolist())
print(memoryview(a[:, ::2]).strides, memoryview(a[::-1]).tolist(), memoryview(a[1]).hex(), bytes(memoryview(a[:, 1])))
x = np.asarray(memoryview(a)[::-1] if False else memoryview(a))
print(x.base is not a, np.shares_memory(x, a), np.array(memoryview(b"abcd").cast("B", (2, 2))), np.asarray(memoryview(b"abcdefgh").cast("h", [2, 2])).shape)
print(np.asarray(memoryview(b"\1\0\1").cast("?")), np.asarray(memoryview(b"abc").cast("c")), np.frombuffer(memoryview(b"abcdef")[::2], np.uint8) if False else np.asarray(memoryview(b"abcdef")[::2]))
try:
    np.frombuffer(memoryview(b"abcdef")[::2], np.uint8)
except Exception as e:
    print(type(e).__name__, e)
print(a.data, a.data.tolist()) if False else print(type(a.data), a.data.obj is a)
