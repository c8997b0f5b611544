import numpy as np
font = {"A": "0x18 0x24 0x42 0x7e 0x42 0x42", "L": "0x40 0x40 0x40 0x40 0x40 0x7e", "!": "0x18 0x18 0x18 0x18 0 0x18"}
glyphs = {k: np.array([int(x, 16) for x in v.split()], np.uint8) for k, v in font.items()}
def bitmap(ch):
    return np.unpackbits(glyphs[ch][:, None], axis=1)
canvas = np.hstack([bitmap(c) for c in "LA!"])
print(canvas.shape, canvas.dtype, canvas.sum())
for row in canvas:
    print("".join(np.where(row, "#", ".")))
chars = np.array([" ", "█"])[canvas[:, :8]]
print(chars.dtype, chars[0])
big = canvas.repeat(2, axis=0)[:4]
print(big[:, :12])
big2 = np.kron(bitmap("!"), np.ones((1, 2), np.uint8))
print(big2[0], big2.dtype)
runs = np.flatnonzero(np.diff(np.r_[0, canvas[0], 0]))
print(runs.reshape(-1, 2))
d = np.diff(np.r_[0, canvas[0], 0])
print(d, d.dtype)
packed = np.packbits(canvas, axis=1)
print(packed, packed.tobytes().hex("-", 3))
rowmajor = packed.ravel(); colmajor = packed.ravel("F")
print(rowmajor[:6], colmajor[:6])
print(canvas.any(axis=0).nonzero()[0], np.argwhere(canvas)[:3].tolist())
box = np.argwhere(canvas)
(y0, x0), (y1, x1) = box.min(0), box.max(0) + 1
print(y0, x0, y1, x1, canvas[y0:y1, x0:x1].shape)
rle = [(int(v), int(n)) for v, n in zip(canvas[3][np.r_[0, np.flatnonzero(np.diff(canvas[3].astype(int))) + 1]], np.diff(np.r_[0, np.flatnonzero(np.diff(canvas[3].astype(int))) + 1, canvas.shape[1]]))]
print(rle)
inv = canvas ^ 1
print(inv[0][:8], (~canvas.astype(bool))[0][:4], np.logical_not(canvas)[0][:4])
canvas[canvas == 1] = 255
print(canvas[0], canvas.max(), canvas.mean().round(3))
t = np.array([list("ab"), list("cd")])
print(t, t.T, "".join(t.T.ravel()))
