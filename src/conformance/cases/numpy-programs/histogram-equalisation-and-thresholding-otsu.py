# Histogram equalisation and thresholding (Otsu) on a synthetic byte image.
import numpy as np

y, x = np.indices((8, 8))
img = (60 + 5 * x + 3 * y + 40 * ((x - 3) ** 2 + (y - 4) ** 2 < 6)).astype(np.uint8)
print(img)
hist = np.bincount(img.ravel(), minlength=256)
nz = np.flatnonzero(hist)
print(nz[0], nz[-1], hist[nz].max(), hist.sum())
cdf = hist.cumsum()
lo = cdf[cdf > 0].min()
lut = np.round((cdf - lo) / (img.size - lo) * 255).clip(0, 255).astype(np.uint8)
eq = lut[img]
print(eq[0], eq.min(), eq.max())


def otsu(h):
    p = h / h.sum()
    w = np.cumsum(p)
    mu = np.cumsum(p * np.arange(256))
    with np.errstate(divide="ignore", invalid="ignore"):
        between = (mu[-1] * w - mu) ** 2 / (w * (1 - w))
    return int(np.nanargmax(between))


t = otsu(hist)
mask = img > t
print(t, mask.sum(), type(t))
for row in mask:
    print("".join("#" if v else "." for v in row))
ys, xs = np.nonzero(mask)
print("bbox", ys.min(), xs.min(), ys.max(), xs.max(), "centroid", ys.mean().round(3), xs.mean().round(3))
print(img[mask].mean(), img[~mask].mean(), np.median(img), np.percentile(img, [5, 95]))
q = np.digitize(img, [70, 90, 110])
print(np.unique(q, return_counts=True))
out = np.choose(q, [0, 85, 170, 255]).astype(np.uint8)
print(out[4], out.dtype)
levels = np.searchsorted([70, 90, 110], img[0], side="right")
print(levels, (levels == q[0]).all())
print(np.where(mask, img, 0).sum(), np.ma if False else "", np.ptp(img), img.max() - img.min(), int(img.max()) + 200, img.max() + np.uint8(200))
try:
    lut[img - 300]
except (IndexError, OverflowError) as e:
    print(type(e).__name__, e)
try:
    lut[img.astype(int) + 250]
except IndexError as e:
    print(e)
try:
    np.bincount(img)
except ValueError as e:
    print(e)
try:
    np.bincount(img.ravel().astype(float))
except TypeError as e:
    print(e)
