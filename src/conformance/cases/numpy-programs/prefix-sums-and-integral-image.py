# Prefix sums and integral image: box filters.
import numpy as np

img = np.arange(1, 26, dtype=np.uint8).reshape(5, 5)
integral = np.zeros((6, 6), dtype=np.int64)
integral[1:, 1:] = img.cumsum(axis=0).cumsum(axis=1)
print(integral)


def box(y0, x0, y1, x1):
    if not (0 <= y0 < y1 <= 5 and 0 <= x0 < x1 <= 5):
        raise IndexError(f"empty or outside box {(y0, x0, y1, x1)}")
    return integral[y1, x1] - integral[y0, x1] - integral[y1, x0] + integral[y0, x0]


print(box(0, 0, 5, 5), img.sum(), box(1, 1, 3, 4), img[1:3, 1:4].sum(), type(box(0, 0, 1, 1)))
try:
    box(3, 3, 3, 4)
except IndexError as e:
    print("IndexError:", e)
k = 3
sums = integral[k:, k:] - integral[:-k, k:] - integral[k:, :-k] + integral[:-k, :-k]
print(sums)
print(sums / k**2)
print((sums / k**2).astype(np.uint8) == np.lib.stride_tricks.sliding_window_view(img, (k, k)).mean(axis=(2, 3)).astype(np.uint8))
print(img.cumsum(), img.cumsum(dtype=np.uint8)[-5:], np.cumsum(img, axis=1)[:, -1])
print(np.add.reduce(img, axis=0), np.add.accumulate(img[0]), np.multiply.accumulate(img[0]), np.maximum.accumulate(img[::-1, 0]))
deltas = np.diff(integral, axis=0)
print(deltas.shape, deltas[:, -1], np.diff(img[0], prepend=0), np.diff(img[:2], n=1, axis=0))
print(np.cumprod([1, 2, 3, 4]), np.cumprod(np.arange(1, 25))[-1], np.cumprod(np.arange(1, 25), dtype=float)[-1])
mean, std = img.mean(), img.std()
print(mean, std, repr(mean), f"{std:.4f}")
z = (img - mean) / std
print(z.round(2))
print(z.mean().round(12), z.std().round(12))
print(np.trapezoid(img[0]), np.gradient(img[0].astype(float)), np.gradient(img.astype(float), axis=0)[0])
