# Np.save, load and savez in memory.
import io
import numpy as np

bio = io.BytesIO()
a = np.arange(12, dtype=">i2").reshape(3, 4)
np.save(bio, a)
raw = bio.getvalue()
print(len(raw), raw[:8], raw[10:raw.index(b"\n")])
bio.seek(0)
b = np.load(bio)
print(b, b.dtype, b.flags.owndata, np.array_equal(a, b))
f = np.asfortranarray(a)
bio = io.BytesIO(); np.save(bio, f); bio.seek(0)
g = np.load(bio)
print(g.flags.f_contiguous, g.strides)
bio = io.BytesIO()
np.savez(bio, a, x=np.float32([1, 2]), flag=True)
bio.seek(0)
with np.load(bio) as z:
    print(sorted(z.files))
    print(z["x"], z["flag"], z["arr_0"].shape, "x" in z, len(z))
    try:
        z["nope"]
    except KeyError as e:
        print("KeyError", e)
    for k in z:
        print(k, z[k].dtype)
    print(z)
rec = np.array([(1, b"ab", 2.5)], dtype=[("i", "i4"), ("s", "S4"), ("f", "f8")])
bio = io.BytesIO(); np.save(bio, rec); bio.seek(0)
print(np.load(bio), np.lib.format.magic(1, 0) if hasattr(np.lib, "format") else "")
for junk in (b"", b"hello world, not numpy", raw[:50], raw[:-4]):
    try:
        print(np.load(io.BytesIO(junk)))
    except Exception as e:
        print(type(e).__name__, e)
