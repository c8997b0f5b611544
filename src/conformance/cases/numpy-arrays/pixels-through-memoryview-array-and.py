# Pixels through memoryview, array and numpy, all one memory.
import array
import numpy as np

px = array.array("B", range(12))
mv = memoryview(px).cast("B", shape=[3, 4])
a = np.asarray(mv)
print(a, a.shape, type(a.base).__name__, a.base.obj is px)
a[1] = 0
print(px.tolist(), mv[1, 0], mv.tolist()[2])
mv[2, 3] = 200
print(a[2], px[-1])
sub = a[:, 1:3]
m2 = memoryview(sub)
print(m2.shape, m2.strides, m2.contiguous, m2.tolist(), m2.nbytes)
try:
    m2[0, 0] = 9
    print(px[1])
    m2[0] = 1
except (NotImplementedError, TypeError) as e:
    print(type(e).__name__, e)
try:
    m2[5, 5]
except IndexError as e:
    print(type(e).__name__, e)
print(bytes(sub), sub.tobytes(), sub.tobytes("F"), m2.tobytes())
b = np.array(mv, copy=True)
b += 1
print(b[0], a[0], np.array_equal(b - 1, a))
try:
    px.extend([1])
except BufferError as e:
    print("BufferError:", e)
del a, sub, m2
try:
    px.extend([1])
except BufferError as e:
    print("BufferError:", e)
mv.release()
px.extend([1])
print(len(px), np.frombuffer(px, "u1").sum(), np.array(px).dtype, np.array(array.array("f", [1.5])).dtype, np.asarray(array.array("u", "hi") if False else array.array("q", [1])))
for code in "bBhHiIlLqQfd":
    print(code, np.asarray(array.array(code, [1])).dtype, end="; ")
print()
