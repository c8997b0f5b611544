# Broadcast a lookup: distances between points and nearest neighbour.
import numpy as np

a = np.array([[0, 0], [3, 4], [6, 8]], dtype=float)
b = np.array([[0, 1], [5, 5]], dtype=float)
diff = a[:, None, :] - b[None, :, :]
print(diff.shape, diff.strides)
d = np.sqrt((diff ** 2).sum(-1))
print(d)
print(d.argmin(axis=1), d.min(axis=1).round(4), d.argmin(axis=0))
print(np.linalg.norm(a - b[0], axis=1), np.hypot(*(a - b[1]).T))
try:
    a - b
except ValueError as e:
    print(e)
try:
    a + np.ones(3)
except ValueError as e:
    print(e)
try:
    a[:, None] + np.ones((2, 2))[:, None, None]
    np.ones((2, 3)) * np.ones((3, 2))
except ValueError as e:
    print(e)
i, j = np.triu_indices(3, 1)
print(i, j, np.linalg.norm(a[i] - a[j], axis=1))
print(np.unravel_index(np.argsort(d, axis=None), d.shape))
print(a[d.argmin(axis=0)], b[d.argmin(axis=1)].tolist())
print(np.einsum("ij,ij->i", a, a), np.einsum("ij,kj->ik", a, b), np.outer([1, 2], [3, 4]))
print(a.mean(0), a.var(0), np.cov(a.T), (a - a.mean(0)) / a.std(0))
print(np.maximum.reduce(a), np.maximum.outer([1, 5], [3, 4]), np.inner(a, b))
print(a.max(axis=1, keepdims=True) - a, np.ptp(a, axis=0))
