# Recycling one output buffer through a chain of ufuncs.
import numpy as np

N = 6
x = np.linspace(-1, 1, N)
buf = np.empty(N)
ids = set()
for fn in (np.sin, np.cos, np.tanh, np.exp, np.square, np.abs):
    r = fn(x, out=buf)
    ids.add(id(r))
    print(f"{fn.__name__:8}", np.array2string(buf, precision=4, suppress_small=True))
print(len(ids), r is buf)
np.add(buf, 1, out=buf)
np.sqrt(buf, out=buf, where=buf > 1.5)
print(buf.round(3))
acc = np.zeros(3, dtype=np.int32)
try:
    np.add(acc, 0.5, out=acc)
except TypeError as e:
    print(type(e).__name__, e)
np.add(acc, 2.7, out=acc, casting="unsafe")
print(acc)
try:
    np.add(acc, [1, 2], out=acc)
except ValueError as e:
    print(e)
try:
    np.add(np.ones((2, 3), int), acc, out=acc)
except (TypeError, ValueError) as e:
    print(e)
ro = np.arange(3)
ro.setflags(write=False)
try:
    np.multiply(ro, 2, out=ro)
except ValueError as e:
    print(e)
res = np.multiply(ro, 2)
print(res.flags.writeable, res)
view = buf[::2]
np.negative(view, out=view)
print(buf.round(3))
np.copyto(buf, 0, where=buf < 0)
print(buf.round(3))
try:
    np.copyto(acc, [0.5, 1, 2])
except TypeError as e:
    print(e)
np.clip(buf, 0.1, 1.6, out=buf)
print(buf)
q, r = np.divmod(np.arange(7), 3)
print(q, r, np.divmod(-7, 3), np.modf(-2.5), np.floor_divide(-7, 2), np.remainder(-7, 2), np.fmod(-7, 2))
total = np.zeros(())
np.sum(buf, out=total)
print(total, total.shape, np.mean(buf, keepdims=True), np.max(buf, initial=9))
m = np.matmul(np.eye(2), np.ones((2, 2)), out=np.empty((2, 2)))
print(m)
overlap = np.arange(8)
overlap[2:] += overlap[:-2]
print(overlap)
overlap[1:] = overlap[:-1]
print(overlap)
