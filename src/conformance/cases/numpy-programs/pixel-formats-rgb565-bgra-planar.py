# Pixel formats: rgb565, bgra, planar.
import numpy as np
rgb = np.array([[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 255]]], dtype=np.uint8)
r, g, b = (rgb[..., i].astype(np.uint16) for i in range(3))
p565 = ((r >> 3) << 11) | ((g >> 2) << 5) | (b >> 3)
print(p565, p565.dtype, [hex(v) for v in p565.flat])
raw = p565.astype(">u2").tobytes()
print(raw.hex())
back = np.frombuffer(raw, ">u2").reshape(2, 2)
rr = ((back >> 11) & 31) << 3
print(rr, rr.dtype)
bgra = np.dstack([rgb[..., ::-1], np.full((2, 2), 255, np.uint8)])
print(bgra.shape, bgra.strides, bgra[0, 0], bgra.view(np.uint32)[..., 0])
planar = np.ascontiguousarray(rgb.transpose(2, 0, 1))
print(planar.strides, planar[0], planar.tobytes().hex())
pix = rgb.view([("r", "u1"), ("g", "u1"), ("b", "u1")])
print(pix.shape, pix[0, 0], pix["g"].squeeze())
pix["g"] = 7
print(rgb[:, :, 1])
try:
    rgb.transpose(2, 0, 1).view(np.uint16)
except ValueError as e:
    print(e)
lum = np.average(rgb, axis=2, weights=[0.3, 0.6, 0.1])
print(lum, np.round(lum).astype(np.uint8))
thr = np.where(lum[..., None] > 100, rgb, 0)
print(thr.dtype, thr[1, 1])
big = np.repeat(np.repeat(rgb[..., 0], 2, axis=0), 3, axis=1)
print(big)
sub = big[::2, ::3]; print(np.array_equal(sub, rgb[..., 0]), sub.strides)
blocks = big.reshape(2, 2, 2, 3).swapaxes(1, 2); print(blocks[0, 1], blocks.strides, np.shares_memory(blocks, big))
