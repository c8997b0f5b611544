"""Image tiles: cut, look, put back, with as_strided and reshape."""
import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view

img = (np.arange(64, dtype=np.uint8).reshape(8, 8) * 3)
print(img)
tiles = img.reshape(4, 2, 4, 2).swapaxes(1, 2)
print(tiles.shape, tiles.strides, tiles.flags.c_contiguous, tiles.base is img.base)
print(tiles[1, 2])
same = as_strided(img, shape=(4, 4, 2, 2), strides=(16, 2, 8, 1))
print(np.array_equal(tiles, same), np.shares_memory(tiles, same))
print(tiles.mean(axis=(2, 3)))
print(tiles.max(axis=(2, 3)).dtype, tiles.sum(axis=(2, 3)).dtype)
small = tiles.mean(axis=(2, 3)).round().astype(np.uint8)
print(small)
big = np.kron(small, np.ones((2, 2), np.uint8))
print(big[:2], big.dtype, (img.astype(int) - big).ptp() if hasattr(img, "ptp") else np.ptp(img.astype(int) - big))
win = sliding_window_view(img, (3, 3))
print(win.shape, win.strides, win.flags.writeable, win[0, 0])
edges = win[..., 1, 1].astype(np.int16) * 8 - (win.sum(axis=(-1, -2), dtype=np.int16) - win[..., 1, 1])
print(edges[:2])
try:
    win[0, 0, 0, 0] = 1
except ValueError as e:
    print(e)
try:
    sliding_window_view(img, (9, 9))
except ValueError as e:
    print(e)
same[3, 3] = 255
print(img[6:, 6:])
rgb = np.dstack([img, img[::-1], img.T])
print(rgb.shape, rgb.strides, rgb[0, 0], rgb[..., 0].flags.c_contiguous)
gray = np.dot(rgb, [0.25, 0.5, 0.25])
print(gray.dtype, gray[0, :3])
flat = rgb.reshape(-1, 3)
uniq, counts = np.unique(flat[:, 0] // 64, return_counts=True)
print(uniq, counts, uniq.dtype)
print(rgb[2:4, 1:3].tobytes().hex(), rgb[2:4, 1:3].flags.contiguous)
pad = np.pad(img[:2, :3], 1, mode="edge")
print(pad)
print(np.pad(img[:2, :3], ((1, 0), (0, 2)), constant_values=9))
lut = np.linspace(255, 0, 256).astype(np.uint8)
print(lut[img[0]], lut[img].shape, np.take(lut, [0, 255]))
crop = img[2:6, 2:6]
print(crop.flags.owndata, crop.base is img, np.ascontiguousarray(crop).base, crop.copy().flags.owndata)
