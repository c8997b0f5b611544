# Matrix market: multiplying, stacking, solving small systems with exact values.
import numpy as np

A = np.array([[4, -2, 1], [3, 6, -4], [2, 1, 8]], dtype=float)
b = np.array([12, -25, 32], dtype=float)
x = np.linalg.solve(A, b)
print(x.round(10), np.allclose(A @ x, b))
print(np.linalg.det(A).round(6), np.trace(A), A.T @ A)
print(np.linalg.inv(A).round(4))
I = np.eye(3)
print(np.allclose(A @ np.linalg.inv(A), I))
P = I[[2, 0, 1]]
print(P @ A)
print(np.vstack([A, b]).shape, np.column_stack([A, b])[0], np.hstack([A, b[:, None]]).shape)
print(np.block([[A, b[:, None]], [np.zeros((1, 3)), np.ones((1, 1))]]))
print(np.triu(A), np.tril(A, -1), np.diag(A), np.diag([1, 2]), np.outer([1, 2], [3, 4, 5]))
print(np.einsum("ij,ij->i", A, A), (A * A).sum(axis=1), np.einsum("ij->", A), np.einsum("ij,j", A, b))
print(np.linalg.norm(b), np.linalg.norm(A, "fro").round(6), np.linalg.norm(A, 1), np.linalg.norm(A, np.inf))
print(np.dot([1, 2, 3], [4, 5, 6]), np.inner(A[0], A[1]), np.cross([1, 2, 3], [4, 5, 6]), np.kron([1, 10], [[1, 2]]))
M = np.arange(24).reshape(2, 3, 4)
print((M @ np.ones(4)).tolist(), np.matmul(M, np.ones((4, 1))).shape, np.tensordot(M, M, axes=([2, 1], [2, 1])))
for label, fn in [("singular", lambda: np.linalg.inv(np.ones((2, 2)))), ("shape", lambda: A @ np.ones(4)), ("square", lambda: np.linalg.det(np.ones((2, 3)))), ("dim", lambda: np.linalg.solve(A, np.ones(2))), ("scalar", lambda: A @ 2), ("stack", lambda: np.vstack([A, [1, 2]])), ("dot", lambda: np.dot(A, np.ones((2, 2)))), ("outer", lambda: np.einsum("ij,jk->ik", A, np.ones((2, 2)))), ("block", lambda: np.block([[A, b]]))]:
    try:
        print(label, fn())
    except Exception as e:
        print(label, type(e).__name__, e)
ints = np.array([[1, 2], [3, 4]])
print(np.linalg.matrix_power(ints, 5), ints @ ints, ints ** 2, 2 ** ints, ints.T.dot(ints))
ints @= ints
print(ints)
