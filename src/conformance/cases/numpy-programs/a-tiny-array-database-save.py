# A tiny array database: save many arrays to one npz in memory, lazily load, verify.
import io
import zlib
import numpy as np

store = {
    "ids": np.arange(5, dtype=np.uint32),
    "matrix": np.asfortranarray(np.arange(6.0).reshape(2, 3)),
    "names": np.array(["ann", "bob", "çigdem"]),
    "flags": np.array([True, False]),
    "points": np.array([(1, 2.5), (3, 4.5)], dtype=[("x", "<i4"), ("y", "<f4")]),
    "empty": np.zeros((0, 3)),
    "scalar": np.array(3.25),
    "complex": np.array([1 + 2j]),
}
f = io.BytesIO()
np.savez_compressed(f, **store)
f.seek(0)
with np.load(f) as npz:
    print(sorted(npz.files), len(npz))
    for name in npz:
        a = npz[name]
        same = a.dtype == store[name].dtype and np.array_equal(a, store[name])
        print(f"{name:8} {a.dtype.str if a.dtype.names is None else a.dtype} {a.shape} {same} F={a.flags.f_contiguous and not a.flags.c_contiguous}")
    print("ids" in npz, "nope" in npz, npz.f.ids if hasattr(npz, "f") else None)
    try:
        npz["nope"]
    except KeyError as e:
        print("KeyError", e)
f2 = io.BytesIO()
np.save(f2, store["points"])
raw = f2.getvalue()
print(raw[:8], raw[8:10], raw[10:80].decode("latin1"))
print(zlib.crc32(store["ids"]), zlib.crc32(store["ids"].tobytes()), zlib.adler32(memoryview(store["matrix"].T)))
for junk in (raw[:-3], b"hello world, this is no array at all", raw[:60], b""):
    try:
        print(np.load(io.BytesIO(junk)))
    except Exception as e:
        print(type(e).__name__, str(e)[:90])
a = np.arange(4, dtype=">i8")
g = io.BytesIO()
np.save(g, a)
g.seek(0)
b = np.load(g)
print(b, b.dtype, b.dtype.byteorder, b.flags.writeable, b.flags.owndata)
text = io.StringIO("# t v\n0 1.5\n1 2.5\n2 nan\n")
t = np.loadtxt(text)
print(t, t.shape, np.nanmean(t[:, 1]))
out = io.StringIO()
np.savetxt(out, t, fmt=["%d", "%.1f"], header="t v", footer="end")
print(out.getvalue())
try:
    np.loadtxt(io.StringIO("1,2\n3,x"), delimiter=",")
except ValueError as e:
    print(e)
