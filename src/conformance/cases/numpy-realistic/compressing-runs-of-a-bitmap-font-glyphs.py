"""Compressing runs of a bitmap font; glyphs drawn from packed bytes."""
import numpy as np

FONT = {"A": "0e11111f111111", "B": "1e11111e11111e", "!": "04040404000400", " ": "00" * 7}
glyphs = {c: np.unpackbits(np.frombuffer(bytes.fromhex(h), np.uint8)[:, None], axis=1)[:, 3:] for c, h in FONT.items()}
print(glyphs["A"].shape, glyphs["A"], glyphs["!"].sum())

def draw(text, gap=1):
    try:
        parts = [glyphs[c] for c in text]
    except KeyError as e:
        raise ValueError(f"no glyph for {e.args[0]!r}") from None
    space = np.zeros((7, gap), np.uint8)
    cols = []
    for p in parts:
        cols += [p, space]
    return np.hstack(cols[:-1]) if cols else np.zeros((7, 0), np.uint8)

line = draw("AB!")
print(line.shape, line.dtype)
for row in line:
    print("".join(np.where(row, "█", "·")))
try:
    draw("AXB")
except ValueError as e:
    print(e)
print(draw("").shape, draw("A", 0).shape)
scaled = line.repeat(2, axis=0).repeat(2, axis=1)
print(scaled.shape, scaled[::2, ::2].tobytes() == line.tobytes())
inv = 1 - line
print(inv.dtype, inv[0], (~line.astype(bool)).astype("u1")[0], np.logical_xor(line, 1)[0].astype(int), line[0] ^ 1)
packed = np.packbits(line, axis=1)
print(packed.shape, packed.tobytes().hex(), np.unpackbits(packed, axis=1, count=line.shape[1]).tobytes() == line.tobytes())
rows, cols = np.nonzero(line)
print(rows[:5], cols[:5], rows.dtype, line[rows, cols].all(), np.array([rows.min(), rows.max(), cols.min(), cols.max()]))
rot = np.rot90(line)
print(rot.shape, rot.strides, rot.flags.owndata, rot[0], np.rot90(line, 2)[0], np.rot90(line, -1).shape)
shear = np.zeros((7, line.shape[1] + 7), np.uint8)
for i in range(7):
    shear[i, 6 - i:6 - i + line.shape[1]] = line[i]
print("\n".join("".join(" #"[x] for x in r).rstrip() for r in shear))
big = np.zeros((10, 20), np.uint8)
big[1:8, 2:2 + line.shape[1]] |= line
big[2:9, 3:3 + line.shape[1]] |= line * 2
print(big.max(), np.bincount(big.ravel()), np.unique(big[big > 0]))
try:
    big[5:12, 0:5] = glyphs["A"]
except ValueError as e:
    print(e)
try:
    np.hstack([glyphs["A"], np.zeros((6, 1), np.uint8)])
except ValueError as e:
    print(e)
