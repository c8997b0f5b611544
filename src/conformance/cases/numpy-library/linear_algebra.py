# Factors, ranks, norms and least squares.
import numpy as np

A = np.array([[4., 2, 1], [2, 5, 3], [1, 3, 6]])
print(np.linalg.cholesky(A), np.linalg.cholesky(A, upper=True))
Q, R = np.linalg.qr(np.array([[1., 2], [3, 4], [5, 6]]))
print(Q.round(8), R.round(8), np.allclose(Q @ R, [[1, 2], [3, 4], [5, 6]]))
print(np.linalg.qr(A, mode='r').round(8), np.linalg.qr(np.array([[3., 1], [4, 2], [0, 5]]), mode='complete').Q.shape)
print(np.linalg.det([[1, 2], [3, 4]]), np.linalg.slogdet(A), np.linalg.slogdet(np.zeros((2, 2))), np.linalg.det(A).round(8))
print(np.linalg.svdvals([[1, 2], [3, 4]]), np.linalg.cond(A).round(8), np.linalg.cond(A, 1).round(8), np.linalg.eigvalsh(A))
print(np.linalg.matrix_rank(np.ones((3, 3))), np.linalg.matrix_rank(np.eye(4)), np.linalg.pinv([[1., 2], [3, 4], [5, 6]]))
x, rest, rank, s = np.linalg.lstsq(np.array([[0, 1], [1, 1], [2, 1], [3, 1]]), np.array([-1, 0.2, 0.9, 2.1]), rcond=None)
print(x, rest, rank, s)
print(np.linalg.norm(A, 2).round(8), np.linalg.norm(A, 'nuc').round(8), np.linalg.vector_norm(A, ord=1), np.linalg.matrix_norm(A).round(8))
print(np.linalg.diagonal(np.arange(8).reshape(2, 2, 2)), np.linalg.matrix_transpose(A)[0])
for action in (lambda: np.linalg.cholesky(-A), lambda: np.linalg.qr([1, 2]), lambda: np.linalg.svdvals([1]), lambda: np.linalg.lstsq(A, [1, 2]), lambda: np.linalg.qr(A, 'x')):
    try:
        print(action())
    except (np.linalg.LinAlgError, ValueError) as error:
        print(type(error).__name__, error)
