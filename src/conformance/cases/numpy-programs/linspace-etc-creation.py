# Linspace etc creation.
import numpy as np
print(np.zeros(3), np.ones((2, 2), int), np.full((2,), 7), np.full(2, 1.5, dtype=np.float32), np.empty((0,)).shape)
print(np.arange(5), np.arange(2, 10, 3), np.arange(0, 1, 0.25), np.arange(5, 0, -2), np.arange(3.0), np.arange(0), np.arange(3, dtype=np.uint8))
print(np.linspace(0, 10, 5), np.linspace(0, 1, 4, endpoint=False), np.linspace(1, 2, 3, retstep=True), np.linspace(0, 10, 3, dtype=int))
print(np.logspace(0, 2, 3), np.geomspace(1, 8, 4), np.eye(3, k=1), np.identity(2, dtype=int))
print(np.zeros_like([1, 2]), np.ones_like(np.array([1.5])), np.full_like([1, 2], 9), np.empty_like(np.zeros((2, 3))).shape)
print(np.fromiter((x * x for x in range(4)), dtype=int), np.fromfunction(lambda i, j: i * 10 + j, (2, 3)), np.fromstring("1 2", sep=" "))
print(np.mgrid[0:2, 0:3].tolist(), np.ogrid[0:2, 0:3], np.r_[1:4, 0, 9], np.c_[[1, 2], [3, 4]])
print(np.diag([1, 2, 3], k=1), np.tri(3), np.tril(np.ones((2, 3))), np.vander([1, 2, 3]))
for f in (lambda: np.zeros(-1), lambda: np.zeros((2, -3)), lambda: np.zeros("a"), lambda: np.arange(), lambda: np.arange(0, 1, 0), lambda: np.linspace(0, 1, -1), lambda: np.full(), lambda: np.zeros(2.5), lambda: np.eye(-1), lambda: np.ones((2, 3), dtype="zz"), lambda: np.zeros(2**60), lambda: np.empty((2**40, 2**40)), lambda: np.zeros(3, order="Q"), lambda: np.array([1, 2], ndmin=40).ndim, lambda: np.array([1], dtype="i4", foo=1), lambda: np.fromiter([1, 2], int, 5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
