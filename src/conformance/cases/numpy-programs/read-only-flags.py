# Read-only flags.
import numpy as np
a = np.arange(4)
a.flags.writeable = False
for act in ("a[0] = 1", "a += 1", "a.sort()", "a.fill(3)", "a[:] = 0", "a.put(0, 1)", "np.copyto(a, 0)", "a.itemset(0, 1)", "np.add(a, 1, out=a)", "a.partition(1)", "a.shape = (2, 2)", "a.resize(3)", "a[[0, 1]] = 2", "a[a > 1] = 0", "a.flat[0] = 1", "a.flat = 2", "a.byteswap(inplace=True)", "a.setflags(write=True)"):
    try:
        exec(act)
        print(act, "ok", a.flags.writeable, a.shape)
    except Exception as e:
        print(act, type(e).__name__, e)
print(a.flags)
b = np.frombuffer(b"abcd", dtype=np.uint8)
try:
    b.flags.writeable = True
except ValueError as e:
    print(e)
c = b.copy()
print(c.flags.writeable, c.flags.owndata)
d = np.broadcast_to(np.arange(3), (2, 3))
print(d.flags.writeable, d.strides)
try:
    d[0, 0] = 1
except ValueError as e:
    print(e)
print(memoryview(b).readonly, memoryview(c).readonly)
try:
    memoryview(b)[0] = 1
except TypeError as e:
    print(e)
