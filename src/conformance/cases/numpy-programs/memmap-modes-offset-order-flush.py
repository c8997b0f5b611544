# Memmap modes, offset, order, flush, slices.
import numpy as np, os, tempfile, pathlib
d = tempfile.mkdtemp(); p = os.path.join(d, "m.bin")
with open(p, "wb") as f: f.write(bytes(range(32)))
m = np.memmap(p, mode="r"); print(m.dtype, m.shape, m[:4], m.mode, m.offset)
print(type(m[:4]).__name__, type(m[[0, 1]]).__name__, type(m + 1).__name__, type(m.copy()).__name__, type(np.array(m)).__name__, type(np.asarray(m)).__name__, type(m.astype(int)).__name__, type(m.reshape(4, 8)).__name__, type(m.T).__name__)
print(m.sum(), m.max(), m.mean(), repr(m[:3]), str(m[:3]), m[5].__class__.__name__, len(m))
h = np.memmap(p, dtype=">u2", mode="r+", offset=4, shape=(2, 3)); print(h, h.offset, h.strides)
h[0, 0] = 0xBEEF; h.flush(); print(open(p, "rb").read()[4:6].hex(), m[4], m[5])
fo = np.memmap(p, dtype="u1", mode="r", shape=(4, 8), order="F"); print(fo[:2, :3], fo.flags.f_contiguous, fo.strides)
c = np.memmap(p, dtype="u1", mode="c", shape=4); c += 100; print(c, m[:4], c.flags.writeable)
rec = np.memmap(p, dtype=[("a", "<u2"), ("b", "u1"), ("c", "u1")], mode="r+"); print(rec.shape, rec["a"][:2], rec[1], type(rec["a"]).__name__)
rec["b"][0] = 255; print(m[2])
g = np.memmap(os.path.join(d, "new.bin"), dtype="f4", mode="w+", shape=(2, 2)); print(g, os.path.getsize(os.path.join(d, "new.bin")))
g[1] = 2.5; del g; print(np.fromfile(os.path.join(d, "new.bin"), "f4"))
big = np.memmap(p, dtype="u1", mode="r+", shape=(40,)); print(big[30:], os.path.getsize(p))
pl = np.memmap(pathlib.Path(p), mode="r"); print(pl.filename.name, os.path.basename(m.filename), m[::2].filename == m.filename, (m + 0).__class__)
with open(p, "rb") as f:
    q = np.memmap(f, mode="r", offset=30); print(q, os.path.basename(q.filename))
for kw in (dict(mode="r", offset=100), dict(mode="r", shape=(50,)), dict(mode="w"), dict(mode="r", shape=(-1,)), dict(mode="w+"), dict(dtype="u4", mode="r", offset=2), dict(mode="r+", dtype="S0")):
    try:
        r = np.memmap(p, **kw); print(kw, r.shape)
    except Exception as e:
        print(kw, type(e).__name__, e)
try:
    m[0] = 1
except ValueError as e:
    print(e)
try:
    m.flags.writeable = True
except ValueError as e:
    print(e)
print(m._mmap is m.base, m[:2].base is m, type(m.base).__name__, np.shares_memory(m, m[3:]), (m[:2] + m[:2]).base, isinstance(m, np.ndarray))
b = memoryview(m); print(b.readonly, b.nbytes, bytes(b[:3]))
