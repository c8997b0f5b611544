# Image rows and crops by strides.
import numpy as np
w, h = 8, 6
raw = bytearray(range(w * h))
img = np.frombuffer(raw, dtype=np.uint8).reshape(h, w)
crop = img[1:4, 2:6]
print(crop)
print(crop.strides, crop.flags.c_contiguous, crop.flags.owndata)
crop[:] = 0
print(raw[10], raw[18], raw[9])
print(img[::2, ::-1])
try:
    raw.append(1)
except BufferError as e:
    print("BufferError:", e)
del crop
try:
    raw.extend(b"xx")
except BufferError as e:
    print("still:", e)
rows = [bytes(r) for r in img]
print(rows[1].hex())
print(img.sum(axis=1), img.mean(axis=0))
print(memoryview(img[:, 1]).strides, memoryview(img[:, 1]).tolist())
try:
    bytes(memoryview(img)[0])
except Exception as e:
    print(type(e).__name__, e)
del img
import gc
raw.append(7)
print(len(raw))
