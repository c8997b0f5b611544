"""What the page of a lesson on ndarray(buffer=...) shows: no export, so nothing protects."""
import numpy as np

store = bytearray(b"0123456789abcdef")
a = np.ndarray((4,), dtype="<u2", buffer=store, offset=2)
print(a, a.base is store, a.flags.owndata, a.flags.writeable)
store[2:4] = b"ZZ"
print(hex(a[0]))
b = np.frombuffer(store, "<u2", 4, 2)
print((a == b).all(), b.base is store)
try:
    store.append(0)
except BufferError as e:
    print(e)
del b
c = np.ndarray((2, 2), "u1", store, 0, (8, 4))
print(c, c.strides, [chr(x) for x in c.ravel()])
c[...] = ord("*")
print(store)
ro = np.ndarray((3,), "u1", b"xyz")
try:
    ro[0] = 1
except ValueError as e:
    print(e)
for kw in (dict(shape=(9,), dtype="u2"), dict(shape=(2,), dtype="u1", offset=20), dict(shape=(2,), dtype="u8", strides=(16,)), dict(shape=(3,), dtype="u1", strides=(1, 1)), dict(shape=(-2,), dtype="u1"), dict(shape="x"), dict(shape=(2,), dtype="zz"), dict(shape=(2, 2), dtype="u1", order="F"), dict(shape=(0,), dtype="u1", offset=16), dict(shape=(), dtype=">u4", offset=4)):
    try:
        r = np.ndarray(buffer=store, **kw)
        print(r.shape, r.strides, r.tolist())
    except Exception as e:
        print(type(e).__name__, e)
for obj in (5, None, "text", [1, 2], memoryview(b"abcd"), np.arange(4, dtype="u1")):
    try:
        r = np.ndarray((4,), "u1", obj)
        print(type(r.base).__name__, r.shape)
    except Exception as e:
        print(type(e).__name__, e)
own = np.ndarray((2, 3))
print(own.shape, own.dtype, own.flags.owndata, np.ndarray(3, int).shape, np.ndarray((2,), "S3").itemsize)
