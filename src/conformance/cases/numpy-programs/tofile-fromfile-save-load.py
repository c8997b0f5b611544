# Tofile fromfile save load.
import numpy as np, io, os, tempfile
d = tempfile.mkdtemp()
p = os.path.join(d, "x.bin")
a = np.arange(6, dtype="<i4").reshape(2, 3)
a.tofile(p)
print(os.path.getsize(p))
b = np.fromfile(p, dtype="<i4")
print(b, b.shape)
print(np.fromfile(p, dtype="<i2", count=3, offset=4))
a.tofile(p, sep=",")
print(open(p).read())
print(np.fromfile(p, dtype=int, sep=","))
a.astype(float).tofile(p, sep=" ", format="%.2f")
print(open(p).read())
with open(p, "wb") as f:
    f.write(b"HDR!")
    a.tofile(f)
with open(p, "rb") as f:
    print(f.read(4))
    print(np.fromfile(f, dtype="<i4", count=2), f.tell())
    print(np.fromfile(f, dtype="<i4"))
print(np.fromstring("1 2 3", sep=" "), np.fromstring("1,2,3", dtype=int, sep=","))
buf = io.BytesIO()
np.save(buf, a)
print(buf.getvalue()[:10], len(buf.getvalue()))
buf.seek(0)
c = np.load(buf)
print(c, c.dtype, c.flags.owndata)
try:
    np.fromfile("/no/such/file")
except FileNotFoundError as e:
    print(type(e).__name__, e.errno)
try:
    np.fromfile(io.BytesIO(b"abcd"), dtype=np.uint8)
except Exception as e:
    print(type(e).__name__, e)
