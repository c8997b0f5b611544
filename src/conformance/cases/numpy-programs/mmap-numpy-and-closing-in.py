# Mmap, numpy and closing in the right order.
import mmap
import numpy as np

mm = mmap.mmap(-1, 16)
a = np.frombuffer(mm, dtype="<i4")
a[:] = [1, -2, 3, -4]
print(mm[:8], a.flags.writeable, type(a.base))
mm[0:4] = (1000).to_bytes(4, "little")
print(a)
try:
    mm.close()
except BufferError as e:
    print("BufferError:", e)
try:
    mm.resize(32)
except (BufferError, SystemError, ValueError) as e:
    print(type(e).__name__, e)
half = a[::2]
half *= 2
print(np.frombuffer(mm[:], "<i4"))
b = np.ndarray((2, 2), "<i4", buffer=mm)
print(b, b.base is mm)
del a
try:
    mm.close()
except BufferError as e:
    print("still:", e)
del half
mm.seek(0)
print(np.frombuffer(mm.read(8), "<i4"))
mm.close()
print(mm.closed)
try:
    np.frombuffer(mm, "u1")
except ValueError as e:
    print("ValueError:", e)
ro = mmap.mmap(-1, 8, access=mmap.ACCESS_READ)
r = np.frombuffer(ro, np.uint8)
print(r, r.flags.writeable)
try:
    r[0] = 1
except ValueError as e:
    print(e)
del r
ro.close()
with mmap.mmap(-1, 8) as m2:
    x = np.frombuffer(m2, np.uint16)
    x += 513
    print(m2[:], x.sum())
    del x
