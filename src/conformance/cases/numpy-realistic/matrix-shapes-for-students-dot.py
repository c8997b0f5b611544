# Matrix shapes for students: dot, matmul, einsum, outer and friends.
"""Matrix shapes for students: dot, matmul, einsum, outer and friends."""
import numpy as np

a = np.array([[1, 2], [3, 4], [5, 6]])
b = np.array([[1.0, -1.0, 0.5], [2.0, 0.0, 1.0]])
v = np.array([1, 10])
print(a @ v, v @ b, a @ b, sep="\n")
print(np.dot(v, v), v @ v, type(v @ v).__name__, np.vdot([1j, 2], [1j, 2]), np.inner(a, a), np.outer(v, [1, 2, 3]), np.kron(v, [1, 2]), sep="\n")
print(np.einsum("ij,jk->ik", a, b), np.einsum("ij->j", a), np.einsum("ii", a[:2]), np.einsum("i,j", v, v), np.einsum("ij,ij->i", a, a), sep="\n")
print(np.tensordot(a, b, axes=1).shape, np.tensordot(a, b, axes=([0], [1])), np.trace(a @ b), np.linalg.det(a[:2]).round(6), np.linalg.inv(a[:2]), sep="\n")
batch = np.arange(12).reshape(3, 2, 2)
print((batch @ v).tolist(), (batch @ batch[0]).shape, np.matmul(batch, np.eye(2, dtype=int))[2], np.linalg.matrix_power(batch[1], 3), sep="\n")
print(np.linalg.solve(a[:2], v), np.linalg.norm(a), np.linalg.norm(a, axis=0), np.linalg.norm(b, 1), np.linalg.norm(b, np.inf), np.cross([1, 0, 0], [0, 1, 0]), sep="\n")
out = np.zeros((3, 3))
res = np.matmul(a, b, out=out)
print(res is out, out.sum(), np.allclose(out, a @ b), np.isclose(out, 1).any())
cases = {
    "a@a": lambda: a @ a,
    "dot": lambda: np.dot(a, a),
    "scalar": lambda: a @ 3,
    "v@a": lambda: v @ a,
    "3d": lambda: batch @ a,
    "einsum": lambda: np.einsum("ij,jk->ik", a, a),
    "subscripts": lambda: np.einsum("ij,jk", a),
    "arrow": lambda: np.einsum("ij->ik", a),
    "singular": lambda: np.linalg.inv([[1, 2], [2, 4]]),
    "notsquare": lambda: np.linalg.det(a),
    "solve": lambda: np.linalg.solve(a[:2], [1, 2, 3]),
    "out": lambda: np.matmul(a, b, out=np.zeros((2, 2))),
    "out type": lambda: np.dot(a, b, out=np.zeros((3, 3), int)),
    "tensordot": lambda: np.tensordot(a, b, axes=([0], [0])),
    "strings": lambda: np.array(["a"]) @ np.array(["b"]),
    "inner": lambda: np.inner(a, v[:1]),
    "cross": lambda: np.cross([1, 2, 3, 4], [1, 2, 3]),
    "power": lambda: np.linalg.matrix_power(a, 2),
    "vdot": lambda: np.vdot(v, [1, 2, 3]),
}
for k, f in cases.items():
    try:
        print(k, f())
    except Exception as e:
        print(k, type(e).__name__, e)
