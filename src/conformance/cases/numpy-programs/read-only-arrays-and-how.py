# Read-only arrays and how to write anyway (or not).
import numpy as np

src = b"\x01\x02\x03\x04"
a = np.frombuffer(src, dtype=np.uint8)
print(a.flags)
for action in ("a[0] = 9", "a += 1", "a.sort()", "a.fill(0)", "a.put([0], 1)", "np.add(a, 1, out=a)", "a.setflags(write=True)",
               "a.flags.writeable = True", "a.itemset", "a.partition(1)", "np.copyto(a, 0)", "a.resize(2)", "a.byteswap(inplace=True)",
               "a.flat[0] = 1", "a.shape = (2, 2)", "np.random"[:0] or "a[a > 1] = 0", "np.put(a, 0, 0)", "a[:] = a", "np.place(a, a > 1, 0)",
               "np.putmask(a, a > 1, 0)", "a.real[0] = 1", "np.fill_diagonal(a, 0)"):
    try:
        exec(action)
        print(f"{action:28} fine", a.tolist())
    except Exception as e:
        print(f"{action:28} {type(e).__name__}: {e}")
b = a.copy()
print(b.flags.writeable, b.flags.owndata)
b.flags.writeable = False
v = b.view()
print(v.flags.writeable)
try:
    v.flags.writeable = True
except ValueError as e:
    print(e)
b.flags.writeable = True
v.flags.writeable = True
v[0, 0] = 42
print(b)
bc = np.broadcast_to(np.arange(3), (2, 3))
try:
    bc[0] = 1
except ValueError as e:
    print(e)
print(bc.flags.writeable, bc.strides)
