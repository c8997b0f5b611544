# Memmap as a store of fixed records.
import numpy as np, os, tempfile

path = os.path.join(tempfile.mkdtemp(), "store.bin")
dt = np.dtype([("key", "<u2"), ("val", "<f8")])
mm = np.memmap(path, dtype=dt, mode="w+", shape=(5,))
print(type(mm).__name__, mm.shape, mm.mode, mm.offset, mm.dtype)
mm["key"] = np.arange(5)
mm["val"] = np.linspace(0, 1, 5)
mm.flush()
print(os.path.getsize(path), mm)
print(repr(mm[:2]))
print(type(mm["val"]), type(mm[0]), type(mm["val"].sum()), mm["val"].sum())
ro = np.memmap(path, dtype=dt, mode="r")
print(ro.shape, ro.flags.writeable)
try:
    ro["key"][0] = 3
except ValueError as e:
    print(e)
mm[2] = (22, 2.5)
print(ro[2])
cow = np.memmap(path, dtype=dt, mode="c", offset=dt.itemsize * 2)
cow[0] = (99, -1)
print(cow[0], ro[2], cow.shape)
part = np.memmap(path, dtype="u1", mode="r+", offset=3, shape=(4, 2))
print(part, part.strides)
print(isinstance(part[0], np.memmap), isinstance(part + 1, np.memmap), type(part + 1))
for kw in (dict(mode="q"), dict(dtype="u8", mode="r"), dict(mode="w+"), dict(shape=(1000,), mode="r"), dict(offset=-1)):
    try:
        print(np.memmap(path, **kw).shape)
    except Exception as e:
        print(type(e).__name__, e)
try:
    np.memmap(path + "x", mode="r")
except FileNotFoundError as e:
    print(type(e).__name__, e.errno, os.path.basename(e.filename) if e.filename else None)
with open(path, "rb") as f:
    a = np.fromfile(f, dt, count=2)
    print(a, f.tell())
    rest = np.fromfile(f, dt)
    print(len(rest), f.tell())
print(os.path.basename(mm.filename))
del mm, ro, cow, part
os.remove(path)
print(os.path.exists(path))
