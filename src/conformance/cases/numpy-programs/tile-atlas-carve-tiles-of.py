# Tile atlas: carve tiles of a sprite sheet as strided views.
import numpy as np

SHEET_H, SHEET_W, TILE = 8, 12, 4
sheet = np.arange(SHEET_H * SHEET_W * 3, dtype=np.uint8).reshape(SHEET_H, SHEET_W, 3)


def tile(row, col):
    y, x = row * TILE, col * TILE
    if y + TILE > sheet.shape[0] or x + TILE > sheet.shape[1]:
        raise IndexError(f"tile ({row}, {col}) outside atlas {sheet.shape[:2]}")
    return sheet[y:y + TILE, x:x + TILE]


t = tile(1, 2)
print(t.shape, t.strides, t.flags.c_contiguous, t.base is sheet)
print(t[..., 0])
print(np.shares_memory(t, sheet), np.may_share_memory(t, tile(0, 0)), np.shares_memory(t, tile(0, 0)))
flipped = t[::-1, ::-1]
print(flipped.strides, flipped[0, 0])
t[:] = 0
print(sheet[4:, 8:].sum(), sheet.sum())
try:
    tile(2, 0)
except IndexError as e:
    print("IndexError:", e)
tiles = sheet.reshape(2, TILE, 3, TILE, 3).swapaxes(1, 2)
print(tiles.shape, tiles.strides, tiles.base.shape)
print(tiles[0, 1, 0, 0], tiles[1, 2].max())
try:
    tiles.shape = (6, TILE, TILE, 3)
except AttributeError as e:
    print(type(e).__name__, e)
except ValueError as e:
    print(type(e).__name__, e)
flat = tiles.reshape(6, TILE, TILE, 3)
print(np.shares_memory(flat, sheet), flat.flags.owndata)
means = flat.mean(axis=(1, 2))
print(means.shape)
print(means)
print(means.round(1).tolist()[:2])
try:
    sheet.reshape(7, -1)
except ValueError as e:
    print(e)
try:
    sheet[9]
except IndexError as e:
    print(e)
try:
    sheet[:, :, 3]
except IndexError as e:
    print(e)
try:
    memoryview(t).cast('B')
except TypeError as e:
    print(type(e).__name__, e)
mv = memoryview(t)
print(mv.format, mv.shape, mv.strides, mv.nbytes, mv.c_contiguous)
print(mv.tobytes()[:6], bytes(mv) == t.tobytes())
gray = (sheet @ np.array([0.299, 0.587, 0.114])).astype(np.uint8)
print(gray)
print(gray.dtype, gray.flags['C_CONTIGUOUS'])
