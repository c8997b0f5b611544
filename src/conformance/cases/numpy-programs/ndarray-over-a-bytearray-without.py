# Ndarray over a bytearray without any export.
import numpy as np

raw = bytearray(range(16))
a = np.ndarray((4, 4), dtype=np.uint8, buffer=raw)
print(a, a.base is raw, a.flags.owndata)
b = np.ndarray((2,), dtype=">u4", buffer=raw, offset=8)
print(b, [hex(x) for x in b])
c = np.ndarray((3,), dtype="<u2", buffer=raw, strides=(4,))
print(c)
d = np.ndarray((4,), np.uint8, raw, 15, (-5,))
print(d)
a[0] = 255
print(b, c, raw[:5])
f = np.ndarray((2, 3), dtype=np.int8, buffer=raw, order="F")
print(f, f.strides)
for bad in (lambda: np.ndarray((5, 4), np.uint8, raw), lambda: np.ndarray((2,), np.uint8, raw, offset=17), lambda: np.ndarray((4,), "u4", raw, offset=2), lambda: np.ndarray((4,), "u1", raw, strides=(8,)), lambda: np.ndarray((4,), "u1", raw, strides=(1, 1)), lambda: np.ndarray(4, "u1", 5), lambda: np.ndarray(-1), lambda: np.ndarray(), lambda: np.ndarray((2,), "zz")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
ro = np.ndarray((3,), "S1", b"abc")
print(ro, ro.flags.writeable)
empty = np.ndarray((0, 4), np.float32)
print(empty, empty.shape, empty.nbytes)
e = np.frombuffer(raw, np.uint8)
print(type(e.base))
try:
    raw += b"x"
except BufferError as err:
    print(err)
del e
raw2 = raw
print(len(raw2))
