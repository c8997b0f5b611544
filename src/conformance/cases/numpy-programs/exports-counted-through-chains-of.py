# Exports counted through chains of views.
import numpy as np
ba = bytearray(range(12))
a = np.frombuffer(ba, np.uint8)
views = [a[i::3] for i in range(3)]
mv = memoryview(views[0])
del a
for step in range(5):
    try:
        ba.append(step)
        print(step, "appended", len(ba))
    except BufferError as e:
        print(step, e)
    if step == 0: views.pop()
    elif step == 1: views.clear()
    elif step == 2: mv.release()
w = np.asarray(ba)
print(w[-3:], type(w.base).__name__)
c = w.astype(np.uint8, copy=False)
print(c is w)
d = np.array(ba, copy=False) if False else np.array(w, copy=None)
print(d is w)
del w, c, d
ba.clear()
print(len(ba))
m = memoryview(bytearray(8)).cast("d")
x = np.asarray(m)
print(x, x.dtype, x.flags.writeable)
x[0] = 2.5
print(m[0], m.tolist())
try:
    m.release()
except BufferError as e:
    print(e)
del x
m.release()
