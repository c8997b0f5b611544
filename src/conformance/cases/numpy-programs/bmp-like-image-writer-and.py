# BMP-like image writer and reader.
import numpy as np, struct
h, w = 3, 5
img = np.zeros((h, w, 3), dtype=np.uint8)
img[..., 0] = np.arange(w) * 40
img[..., 1] = np.arange(h)[:, None] * 80
img[1, 2] = [1, 2, 3]
row = (w * 3 + 3) & ~3
buf = bytearray(14 + row * h)
struct.pack_into("<2sIHHI", buf, 0, b"BM", len(buf), 0, 0, 14)
body = np.ndarray((h, row), dtype=np.uint8, buffer=buf, offset=14)
body[:, : w * 3] = img[::-1, :, ::-1].reshape(h, -1)
print(len(buf), buf[:14].hex())
print(body)
back = body[:, : w * 3].reshape(h, w, 3)[::-1, :, ::-1]
print(np.array_equal(back, img), back.base is None, back.flags.owndata)
gray = (img @ np.array([0.299, 0.587, 0.114])).round().astype(np.uint8)
print(gray)
print(img[1:, ::2, 1])
print(img.transpose(2, 0, 1)[0], img.transpose(2, 0, 1).strides)
hist = np.bincount(img.ravel(), minlength=4)[:8]
print(hist)
mask = img[..., 0] > 79
img[mask] = 255
print(img[0])
print(img.mean(axis=(0, 1)).tolist())
flipped = np.flip(img, axis=1)
print(flipped.strides, flipped[0, 0], np.shares_memory(flipped, img))
