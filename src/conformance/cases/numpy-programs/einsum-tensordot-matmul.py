# Einsum/tensordot/matmul.
import numpy as np
a = np.arange(6).reshape(2, 3); b = np.arange(12).reshape(3, 4)
print(a @ b, np.einsum("ij,jk", a, b), np.einsum("ij->j", a), np.einsum("ii", np.eye(3)), np.einsum("i,i", [1, 2], [3, 4]), np.einsum("ij->ji", a))
print(np.tensordot(a, b, axes=1), np.tensordot(a, a, axes=([0, 1], [0, 1])), np.inner(a, a), np.outer(a[0], a[1]), np.kron([1, 2], [[1], [1]]))
print(np.matmul(np.ones((2, 1, 3)), b).shape, (a @ b[:, 0]), np.dot(3, a), np.vdot([1j], [2j]), np.cross([1, 2, 3], [4, 5, 6]))
x = np.array([[1, 2], [3, 4]], dtype=np.int8)
print((x @ x).dtype, x @ x, x @ np.array([100, 100], dtype=np.int8))
print(np.linalg.norm([3, 4]), np.linalg.det([[1, 2], [3, 4]]).round(6), np.linalg.inv(np.array([[2.0, 0], [0, 4]])), np.linalg.solve([[2, 0], [0, 4]], [2, 4]), np.linalg.matrix_power(x, 3))
try:
    np.linalg.inv(np.zeros((2, 2)))
except np.linalg.LinAlgError as e:
    print(e)
try:
    a @ a
except ValueError as e:
    print(e)
try:
    a @ 3
except ValueError as e:
    print(e)
print(np.trace(x), x.diagonal(), np.fill_diagonal(x, 0), x, np.triu(a), np.rot90(a, 2))
a2 = a.astype(float); a2 @= np.eye(3); print(a2)
print((True + a).dtype, a.dot(b).shape, np.multiply.outer([1, 2], [1, 2, 3]), np.add.accumulate(a, axis=1))
