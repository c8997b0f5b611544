# Histograms and lookup tables for an eight-bit image: equalisation and gamma.
"""Histograms and lookup tables for an eight-bit image: equalisation and gamma."""
import numpy as np

rng_state = 12345


def noise(n):
    global rng_state
    out = np.empty(n, np.uint8)
    for i in range(n):
        rng_state = (1103515245 * rng_state + 12345) & 0x7FFFFFFF
        out[i] = (rng_state >> 16) % 100 + 60
    return out


img = noise(48).reshape(6, 8)
print(img)
hist, edges = np.histogram(img, bins=5, range=(50, 175))
print(hist, edges, hist.dtype, edges.dtype)
counts = np.bincount(img.ravel(), minlength=256)
print(counts.shape, counts.sum(), counts.argmax(), np.flatnonzero(counts)[:6])
cdf = counts.cumsum()
lut = np.round((cdf - cdf[cdf > 0].min()) / (img.size - cdf[cdf > 0].min()) * 255).clip(0, 255).astype(np.uint8)
eq = lut[img]
print(eq, eq.min(), eq.max(), eq.dtype)
gamma = (np.linspace(0, 1, 256) ** (1 / 2.2) * 255 + 0.5).astype(np.uint8)
print(gamma[::32], gamma[img][0])
levels = np.digitize(img, [80, 100, 120, 140])
print(levels, np.unique(levels, return_counts=True))
print(np.interp([59, 100.5, 200], [60, 100, 160], [0.0, 0.5, 1.0]), np.interp(img[0], [60, 160], [0, 1]).round(3))
print(np.histogram([1, 2, 1], bins=[0, 1, 2, 3]), np.histogram([1, 2, 1, 4], bins=4, density=True)[0], np.histogram_bin_edges(img, 4))
h2, xe, ye = np.histogram2d([1, 2, 2], [1, 1, 3], bins=2)
print(h2, xe, ye)
print(np.quantile(img, [0, 0.25, 0.5, 1]), np.median(img), np.percentile(img, 90, method="nearest"), np.average(levels, weights=img).round(4))
print(np.searchsorted([80, 100, 120], [79, 80, 81, 120, 999]), np.searchsorted([80, 100], 100, side="right"), np.diff(cdf[60:70]), np.gradient(np.array([1, 2, 4, 7.0])))
print(np.bincount([0, 1, 1], weights=[0.5, 1, 1.5]), np.corrcoef(img[0], img[1]).round(3), np.cov(img[:2]).round(2))
for fn in (
    lambda: np.bincount([-1, 2]),
    lambda: np.bincount([0.5]),
    lambda: np.bincount(img),
    lambda: np.histogram(img, bins=0),
    lambda: np.histogram(img, bins=[3, 2, 1]),
    lambda: np.histogram(img, range=(9, 3)),
    lambda: np.digitize([1], [1, 3, 2]),
    lambda: np.interp([1], [1, 2], [1]),
    lambda: np.quantile(img, 1.5),
    lambda: np.average(img, weights=[1, 2]),
    lambda: np.average([1, 2], weights=[0, 0]),
    lambda: lut[eq.astype(float)],
    lambda: np.histogram(["a"], 3),
    lambda: np.percentile([], 50),
    lambda: np.bincount([1, 2], weights=[1]),
):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
