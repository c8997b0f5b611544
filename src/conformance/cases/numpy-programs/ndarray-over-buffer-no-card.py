# Ndarray over buffer: no card protects.
import numpy as np
raw = bytearray(b"hello world!")
a = np.ndarray(shape=(3, 4), dtype=np.uint8, buffer=raw)
print(a)
b = np.ndarray((2,), dtype="<u2", buffer=raw, offset=2)
print(b, b.base is raw)
c = np.ndarray((4,), dtype=np.uint8, buffer=raw, strides=(2,))
print(c.tobytes())
c[0] = ord("J")
print(raw)
for kw in [dict(shape=(20,)), dict(shape=(4,), offset=10), dict(shape=(4,), strides=(8,)), dict(shape=(4,), strides=(-1,))]:
    try:
        print(np.ndarray(dtype=np.uint8, buffer=raw, **kw))
    except Exception as e:
        print(type(e).__name__, e)
try:
    np.ndarray((2,), dtype=np.uint8, buffer=b"xyz")[0] = 1
except ValueError as e:
    print(e)
d = np.ndarray((2, 2), order="F", buffer=bytes(32))
print(d, d.strides, d.flags.f_contiguous)
print(np.ndarray((2,), dtype=[("a", "u1"), ("b", "u1")], buffer=raw))
raw2 = bytearray(8)
e = np.ndarray(2, dtype=">u4", buffer=raw2)
e[:] = [1, 0xdeadbeef]
print(raw2.hex())
try:
    np.ndarray((2,), buffer="text")
except TypeError as err:
    print(err)
