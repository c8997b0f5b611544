# Cropping, flipping and splitting channels of an RGBA sprite sheet.
"""Cropping, flipping and splitting channels of an RGBA sprite sheet."""
import numpy as np

SHEET_H, SHEET_W, TILE = 8, 12, 4
raw = bytearray(SHEET_H * SHEET_W * 4)
sheet = np.frombuffer(raw, dtype=np.uint8).reshape(SHEET_H, SHEET_W, 4)
yy, xx = np.mgrid[:SHEET_H, :SHEET_W]
sheet[..., 0] = yy * 30
sheet[..., 1] = xx * 20
sheet[..., 2] = (yy ^ xx) * 16
sheet[..., 3] = np.where((yy + xx) % 2, 255, 128)

tiles = sheet.reshape(SHEET_H // TILE, TILE, SHEET_W // TILE, TILE, 4).swapaxes(1, 2)
print(tiles.shape, tiles.strides, tiles.flags.c_contiguous, np.shares_memory(tiles, sheet))
tile = tiles[1, 2]
print(tile.strides, tile.base is sheet.base, type(tile.base))
print(tile[..., 0])
print(tile[::-1, ::-1, 3])
r, g, b, a = np.moveaxis(tile, -1, 0)
print(r.shape, r.strides, r.sum(), g.mean(), b.max(), a.min())
print(np.dsplit(tile, 2)[1].shape, np.dsplit(tile, [3])[0].shape)
words = sheet.view("<u4")[..., 0]
print(words.shape, words.strides, [hex(v) for v in words[3, :3]])
bgra = sheet[..., [2, 1, 0, 3]]
print(bgra.flags.owndata, bgra.strides, bgra[1, 1])
lum = (tile[..., :3] @ np.array([0.299, 0.587, 0.114])).round(2)
print(lum)
pre = tile[..., :3] * (tile[..., 3:] / 255)
print(pre.dtype, pre[0, :2])
for label, action in {
    "reshape": lambda: tile.reshape(3, 5, 4),
    "view": lambda: tile[:, :, :3].view("<u4"),
    "assign": lambda: tile.__setitem__((slice(None), slice(None), 3), [1, 2, 3]),
    "in place": lambda: np.multiply(tile, 0.5, out=tile),
    "grow": lambda: raw.append(0),
    "overflow": lambda: tile.__setitem__((0, 0, 0), 300),
    "dsplit": lambda: np.dsplit(tile, 3),
}.items():
    try:
        print(label, action())
    except Exception as exc:
        print(f"{label}: {type(exc).__name__}: {exc}")
np.multiply(tile, 0.5, out=tile, casting="unsafe")
print(sheet[-1, -1], raw[-4:])
print(np.array_equal(np.rot90(tile, 4), tile), np.rot90(tile[..., 0]).strides)
