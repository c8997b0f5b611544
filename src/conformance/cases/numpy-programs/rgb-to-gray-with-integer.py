# RGB to gray with integer weights and no overflow.
import numpy as np

rgb = bytes([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 10, 20, 30, 0, 0, 0])
pix = np.frombuffer(rgb, dtype=np.uint8).reshape(-1, 3)
print(pix)
wrong = pix[:, 0] * 77 + pix[:, 1] * 150 + pix[:, 2] * 29
print("uint8 wraps:", wrong, wrong.dtype)
w = np.array([77, 150, 29], dtype=np.uint16)
good = (pix.astype(np.uint16) * w).sum(axis=1)
print(good, good.dtype)
gray = (good >> 8).astype(np.uint8)
print(gray, gray.tobytes())
print((pix @ np.array([0.299, 0.587, 0.114])).round(1))
hist, edges = np.histogram(gray, bins=4, range=(0, 256))
print(hist, edges)
inv = 255 - pix
print(inv[:2], inv.dtype)
print(np.clip(pix.astype(np.int16) + 50, 0, 255).astype(np.uint8))
sat = np.where(pix > 200, 255, pix + 50)
print(sat.dtype, sat[0])
order = pix[:, ::-1]
print(order.flags.c_contiguous, order.strides, order.tobytes().hex(" ", 3))
alpha = np.concatenate([pix, np.full((len(pix), 1), 255, dtype=np.uint8)], axis=1)
print(alpha.shape, alpha.view("<u4").ravel(), [hex(v) for v in alpha.view("<u4").ravel()])
packed = alpha.view(np.dtype({"names": list("rgba"), "formats": ["u1"] * 4}))
print(packed[:2], packed["g"].ravel())
