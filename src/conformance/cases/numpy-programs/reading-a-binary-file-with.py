# Reading a binary file with np.fromfile in pieces.
import os, tempfile
import numpy as np

path = os.path.join(tempfile.mkdtemp(), "rec.bin")
rec = np.dtype([("n", "<u4"), ("v", "<f4")])
table = np.zeros(5, rec)
table["n"] = np.arange(5) * 10
table["v"] = np.sqrt(np.arange(5))
with open(path, "wb") as f:
    f.write(b"HDR1")
    f.write(np.uint32(len(table)))
    table.tofile(f)
    print("size", f.tell())
with open(path, "rb") as f:
    print(f.read(4))
    n = np.fromfile(f, "<u4", 1)[0]
    first = np.fromfile(f, rec, 2)
    print(n, first, f.tell())
    rest = np.fromfile(f, rec)
    print(rest["n"], np.fromfile(f, rec).size)
print(np.fromfile(path, "S4", 1), np.fromfile(path, rec, offset=8, count=1))
mm = np.memmap(path, rec, "r+", offset=8)
mm["v"][0] = -1
mm.flush()
print(np.fromfile(path, rec, offset=8)["v"])
del mm
txt = path + ".txt"
np.arange(4).tofile(txt, sep=",")
print(open(txt).read(), np.fromfile(txt, dtype=int, sep=","))
np.array([1.5, 2.25]).tofile(txt, sep=" ", format="%.1f")
print(open(txt).read(), np.fromfile(txt, sep=" "))
try:
    np.fromfile(path + "nope")
except FileNotFoundError as e:
    print("FileNotFoundError", e.strerror)
with open(path, "r+b") as f:
    f.truncate(13)
print(np.fromfile(path, rec, offset=8).size, os.path.getsize(path))
try:
    np.memmap(path, rec, "r", offset=8)
except ValueError as e:
    print(e)
np.save(path, table)
print(os.path.basename(path), sorted(os.listdir(os.path.dirname(path))))
t = np.load(path + ".npy", mmap_mode="r")
print(type(t).__name__, t[1], t.flags.writeable)
