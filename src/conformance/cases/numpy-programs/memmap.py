# Memmap.
import numpy as np, os, tempfile
p = os.path.join(tempfile.mkdtemp(), "data.bin")
m = np.memmap(p, dtype="<i4", mode="w+", shape=(3, 4))
print(type(m).__name__, m.shape, m.dtype, m.mode, m.offset, os.path.basename(m.filename))
m[:] = np.arange(12).reshape(3, 4)
m.flush()
print(os.path.getsize(p), open(p, "rb").read()[:8])
print(m)
print(repr(m[1]))
r = np.memmap(p, dtype="<i4", mode="r")
print(r.shape, r.flags.writeable, type(r.base).__name__)
try:
    r[0] = 1
except ValueError as e:
    print(e)
rp = np.memmap(p, dtype="<i4", mode="r+", offset=16, shape=(4,))
rp[0] = -1
print(m[1, 0], rp.offset)
c = np.memmap(p, dtype="<i4", mode="c", shape=(12,))
c[0] = 77
print(c[0], m[0, 0])
s = m[0] + 1
print(type(s).__name__, s)
print(type(m.sum()).__name__, m.sum(), type(m[0]).__name__, type(m[0, 0]).__name__)
for kw in [dict(mode="x"), dict(mode="r", shape=(100,)), dict(mode="w+"), dict(mode="r", dtype="<i8", offset=4)]:
    try:
        q = np.memmap(p, **({"dtype": "<i4"} | kw))
        print(q)
    except Exception as e:
        print(type(e).__name__, e)
try:
    np.memmap("/nope/x", mode="r")
except FileNotFoundError as e:
    print("FileNotFoundError", e.errno)
del m, r, rp, c
