# Pipes of bytes: big reads sliced into frames by numpy.
import os
import numpy as np

r, w = os.pipe()
frames = np.arange(12, dtype=">u2").reshape(3, 4)
os.write(w, frames)
os.write(w, memoryview(frames[0]))
os.close(w)
data = bytearray()
while chunk := os.read(r, 5):
    data += chunk
os.close(r)
print(len(data), data.hex(" ", 2))
got = np.frombuffer(data, ">u2")
print(got.reshape(-1, 4), got.dtype, got.dtype.isnative)
native = got.astype("=u2")
print(native.dtype, native.sum(), got.sum(), got.byteswap()[:3], got.view("<u2")[:3])
sw = got.byteswap().view(got.dtype.newbyteorder("<"))
print(sw, sw.dtype, np.array_equal(sw, got))
print(got[0], type(got[0]), got[1] + 1, got[:2] + got[:2], (got[:2] + got[:2]).dtype)
print(int.from_bytes(data[2:4], "big"), got.tobytes()[:4], native.tobytes()[:4])
try:
    del data[:8]
except BufferError as e:
    print("BufferError:", e)
got = None
del data[:8]
print(np.frombuffer(data, ">u2", count=2, offset=2).tolist())
try:
    os.write(1, frames[:, 0])
except (BufferError, ValueError) as e:
    print(type(e).__name__, e)
print(np.dtype(">u2") == np.dtype("u2"), np.dtype("<u2") == np.dtype("u2"), np.dtype(">u2").str, np.dtype("u1").str, np.dtype("=f8").str, np.dtype("|S3").str, np.dtype(bool).str)
