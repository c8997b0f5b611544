# In-memory column store with byte offsets.
import io
import numpy as np

cols = {"id": np.arange(3, dtype="<u2"), "price": np.array([1.5, 2.25, -1]), "name": np.array([b"tea", b"milk", b""], dtype="S4")}
out = io.BytesIO()
index = {}
for name, col in cols.items():
    index[name] = (out.tell(), col.dtype.str, col.shape)
    out.write(col)
print(index, out.tell())
blob = out.getbuffer()
for name, (off, dt, shape) in index.items():
    col = np.ndarray(shape, dt, buffer=blob, offset=off)
    print(name, col, col.flags.writeable, type(col.base).__name__)
col = np.frombuffer(blob, "<u2", count=3)
col[0] = 500
print(out.getvalue()[:6])
try:
    out.write(b"x" * 100)
except BufferError as e:
    print("BufferError:", e)
del col, blob
out.seek(0, 2)
out.write(np.float32(1.0))
print(out.tell(), out.getvalue()[-4:])
out.seek(0)
arr = np.zeros(3, "<u2")
print(out.readinto(arr), arr)
f = np.zeros((2, 2))
try:
    print(out.readinto(f[:, 0]))
except (BufferError, TypeError, ValueError) as e:
    print(type(e).__name__, e)
ro = np.frombuffer(b"1234", "u1")
try:
    out.readinto(ro)
except (BufferError, TypeError) as e:
    print(type(e).__name__, e)
print(b"".join([np.uint8(65), np.array([66, 67], np.uint8)]), bytes(np.int16(258)), bytearray(np.arange(3, dtype="u1")))
