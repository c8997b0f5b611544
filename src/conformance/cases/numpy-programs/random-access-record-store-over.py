# Random access record store over mmap file.
import numpy as np, mmap, os, tempfile
path = os.path.join(tempfile.mkdtemp(), "store.dat")
rec = np.dtype([("key", "<u4"), ("val", "<f8"), ("name", "S8")])
with open(path, "wb") as f:
    f.write(b"\0" * rec.itemsize * 4)
with open(path, "r+b") as f:
    mm = mmap.mmap(f.fileno(), 0)
    db = np.frombuffer(mm, dtype=rec)
    db["key"] = np.arange(4) * 11
    db["val"][2] = 3.25
    db[3] = (99, -1.5, b"last")
    print(db)
    mm.flush()
    try:
        mm.close()
    except BufferError as e:
        print("BufferError:", e)
    print(mm[:4], mm.find(b"last"))
    del db
    mm.close()
print(os.path.getsize(path))
again = np.fromfile(path, dtype=rec)
print(again[again["key"] > 20])
print(np.fromfile(path, dtype=rec, count=1, offset=rec.itemsize))
with open(path, "rb") as f:
    ro = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ)
    r = np.frombuffer(ro, dtype=rec)
    print(r.flags.writeable, r["name"])
    try:
        r["key"][0] = 1
    except ValueError as e:
        print(e)
    r = None
    ro.close()
with open(path, "ab") as f:
    again[:2].tofile(f)
print(os.path.getsize(path) // rec.itemsize)
