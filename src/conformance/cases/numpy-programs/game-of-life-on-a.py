# Game of life on a torus.
import numpy as np

def step(g):
    n = sum(np.roll(g, (dy, dx), (0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx)
    return ((n == 3) | (g & (n == 2))).astype(np.uint8)

g = np.zeros((6, 6), dtype=np.uint8)
g[[0, 1, 2, 2, 2], [1, 2, 0, 1, 2]] = 1
chars = np.array([".", "#"])
for gen in range(3):
    print(f"generation {gen}: alive={g.sum()}")
    print("\n".join("".join(row) for row in chars[g]))
    g = step(g)
print(np.argwhere(g))
print(g.any(axis=0), g.sum(axis=1))
print(np.packbits(g, axis=1).ravel(), np.packbits(g).tobytes().hex())
ys, xs = g.nonzero()
print(ys.mean(), xs.mean().round(3), (ys.min(), ys.max()), ys.dtype)
print(np.array_equal(np.unpackbits(np.packbits(g))[:36].reshape(6, 6), g))
