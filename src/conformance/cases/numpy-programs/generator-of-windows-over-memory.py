# Generator of windows over memory mapped log.
import numpy as np, mmap, os, tempfile
p = os.path.join(tempfile.mkdtemp(), "log.bin")
np.arange(20, dtype="<u2").tofile(p)
def windows(path, n, step):
    with open(path, "rb") as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as mm:
        a = np.frombuffer(mm, "<u2")
        try:
            for i in range(0, len(a) - n + 1, step):
                yield a[i:i + n].copy()
        finally:
            del a
print([w.tolist() for w in windows(p, 4, 6)])
g = windows(p, 3, 3); print(next(g), next(g)); g.close()
def leaky(path):
    f = open(path, "rb"); mm = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ); f.close()
    return np.frombuffer(mm, "<u2"), mm
a, mm = leaky(p)
try:
    mm.close()
except BufferError as e:
    print("BufferError", e)
b = a[3:5]; del a
try:
    mm.close()
except BufferError as e:
    print("BufferError", e)
print(b, b.flags.writeable); del b; mm.close(); print(mm.closed)
with open(p, "r+b") as f:
    mm = mmap.mmap(f.fileno(), 0)
    w = np.ndarray((4, 5), "<u2", mm); w[:, 0] = 0xFFFF; w[1] += 1; mm.flush(); print(mm[:4].hex(), w[1])
    del w; mm.resize(48); v = np.frombuffer(mm, "<u2"); print(v.size, v[-4:]); del v; mm.close()
print(os.path.getsize(p), np.fromfile(p, "<u2")[:6], np.fromfile(p, "<u2", count=3, offset=10), np.fromfile(p, [("a", "<u2"), ("b", "<u2")], 2))
m = np.memmap(p, "<u2", "r+"); m[::6] = 0; m.flush(); print(np.fromfile(p, "<u2")[:8]); del m
