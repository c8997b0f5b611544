# Stencil update game of life with views.
import numpy as np
g = np.zeros((6, 7), dtype=np.uint8)
g[1:4, 2] = 1; g[4, 4:6] = 1; g[3, 5] = 1
nxt = np.empty_like(g)
def step(src, dst):
    n = np.zeros(src.shape, np.uint8)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dy or dx:
                n += np.roll(src, (dy, dx), axis=(0, 1))
    np.logical_or(n == 3, (n == 2) & (src == 1), out=dst.view(bool))
    return n
for k in range(3):
    n = step(g, nxt); g, nxt = nxt, g
    print(k, g.sum(), n.max(), np.packbits(g, axis=1).ravel())
    print("\n".join("".join(".#"[c] for c in row) for row in g))
inner = g[1:-1, 1:-1]; acc = inner.copy()
for sl in ((slice(None, -2), slice(1, -1)), (slice(2, None), slice(1, -1)), (slice(1, -1), slice(None, -2)), (slice(1, -1), slice(2, None))): acc += g[sl]
print(acc, inner.base is g or inner.base is not None, inner.flags.c_contiguous)
ys, xs = g.nonzero(); print(list(zip(ys.tolist(), xs.tolist()))[:3], np.bincount(xs, minlength=7), g.any(axis=0), g.argmax(axis=1))
g[::2] ^= 1; g[:, ::3] |= 2; g[g == 3] = 9; print(g, np.unique(g, return_counts=True))
lab = np.cumsum(np.diff(np.concatenate(([0], g[0]))) != 0); print(lab, np.split(g[0], np.flatnonzero(np.diff(g[0])) + 1))
heat = np.zeros((4, 4)); heat[0] = 100
for _ in range(2): heat[1:-1, 1:-1] = (heat[:-2, 1:-1] + heat[2:, 1:-1] + heat[1:-1, :-2] + heat[1:-1, 2:]) / 4
print(heat, heat[1:-1, 1:-1].sum(), np.round(heat).astype(int).tolist())
