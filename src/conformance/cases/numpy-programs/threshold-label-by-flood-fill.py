# Threshold, label by flood fill, bounding boxes.
import numpy as np

img = np.array([[0, 9, 9, 0, 0, 0], [0, 9, 0, 0, 8, 8], [0, 0, 0, 0, 8, 0], [7, 0, 0, 0, 0, 0]], dtype=np.uint8)
mask = img > 5
labels = np.zeros(img.shape, dtype=np.int32)
current = 0
for start in zip(*np.nonzero(mask)):
    if labels[start]:
        continue
    current += 1
    stack = [start]
    while stack:
        y, x = stack.pop()
        if not (0 <= y < img.shape[0] and 0 <= x < img.shape[1]) or not mask[y, x] or labels[y, x]:
            continue
        labels[y, x] = current
        stack += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
print(labels)
print("regions:", labels.max(), "sizes:", np.bincount(labels.ravel())[1:])
for k in range(1, current + 1):
    ys, xs = np.where(labels == k)
    print(k, (ys.min(), xs.min()), (ys.max(), xs.max()), img[labels == k].mean())
sums = np.bincount(labels.ravel(), weights=img.ravel())
print(sums)
print(np.unique(labels, return_counts=True))
lut = np.array([0, 50, 100, 150], dtype=np.uint8)
print(lut[labels])
print(labels[1], labels[:, 1], labels[1:3, 4:])
ys, xs = np.indices(img.shape)
print((ys * mask).sum() / mask.sum(), (xs * mask).sum() / mask.sum())
print(list(zip(*np.nonzero(mask)))[0])
