# Convolution kernel as strided dot products, 1-D and 2-D.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view as swv

img = np.array([[1, 2, 3, 0], [0, 1, 2, 3], [3, 0, 1, 2], [2, 3, 0, 1]], dtype=np.int32)
k = np.array([[1, 0], [0, -1]])
out = (swv(img, k.shape) * k).sum(axis=(-2, -1))
print(out, out.dtype, out.shape)
print(np.einsum("ijkl,kl->ij", swv(img, (2, 2)), k))
print(np.tensordot(swv(img, (2, 2)), k, axes=((2, 3), (0, 1))))
pool = img.reshape(2, 2, 2, 2)
print(pool.max(axis=(1, 3)), pool.mean(axis=(1, 3)), pool.transpose(0, 2, 1, 3).reshape(4, 4))
x = np.array([1.0, 2, 3, 4])
h = np.array([0.5, 0.25])
for mode in ("full", "same", "valid"):
    print(mode, np.convolve(x, h, mode))
print(swv(x, 2) @ h[::-1], np.dot(x, x), x @ x, np.vdot(x, x), np.inner(x, h.repeat(2)))
print(np.outer(h, x), np.multiply.outer(h, x).shape, (h[:, None] * x).ravel()[:3])
toep = np.array([[h[i - j] if 0 <= i - j < 2 else 0 for j in range(4)] for i in range(5)])
print(toep @ x, toep.shape)
A = np.arange(6).reshape(2, 3)
print(A @ A.T, A.T @ A, (A @ A.T).trace(), np.linalg.matrix_power(A @ A.T, 2))
try:
    A @ A
except ValueError as e:
    print("ValueError:", e)
try:
    np.convolve(A, h)
except ValueError as e:
    print("ValueError:", e)
try:
    np.einsum("ij,jk->ik", A, A)
except ValueError as e:
    print("ValueError:", e)
try:
    np.dot(A, x)
except ValueError as e:
    print("ValueError:", e)
