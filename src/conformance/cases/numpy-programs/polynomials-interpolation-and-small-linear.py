# Polynomials, interpolation and small linear algebra.
import numpy as np

x = np.linspace(0, 2, 5)
y = 3 * x**2 - 2 * x + 1
print(np.polyval([3, -2, 1], x), y)
print(np.interp([0.25, 1.1, -1, 5], x, y), np.interp(3, [1, 2], [10, 20], left=-1, right=-2), np.interp([1, 2], [0, 4], [0, 8], period=None))
print(np.polyadd([1, 2], [3, 4, 5]), np.polymul([1, 1], [1, -1]), np.polyder([3, -2, 1]), np.polyint([2, 1]))
A = np.array([[2.0, 1.0], [1.0, 3.0]])
b = np.array([3.0, 5.0])
print(np.linalg.solve(A, b), np.linalg.det(A).round(10), np.linalg.inv(A), np.linalg.norm(b), np.linalg.norm(A), np.linalg.norm(A, axis=1), np.linalg.matrix_power(A, 3))
print(A @ b, A.dot(b), b @ A, np.dot(b, b), np.vdot(b, b), np.outer(b, b), np.inner(A, A), np.cross([1, 0, 0], [0, 1, 0]), np.trace(A), np.kron([1, 2], [1, 1]))
print(np.einsum('ij,j->i', A, b), np.einsum('ii', A), np.einsum('ij->ji', A), np.einsum('i,j', b, b), np.einsum('ij,jk', A, A), np.tensordot(A, A), np.tensordot(A, A, axes=1))
print(np.gradient([1.0, 4, 9, 16]), np.trapezoid([1, 2, 3]), np.cumsum([1.5, 2]), np.convolve([1, 2, 3], [0, 1, 0.5]), np.correlate([1, 2, 3], [0, 1, 0.5], 'same'))
p = np.array([4, 3])
print(np.hypot(*p), np.arctan2(1, 1), np.deg2rad(180), np.floor(-1.5), np.rint([0.5, 1.5, 2.5]), np.round(2.345, 2), np.round(-2.5), np.around([1234.5, 25], -1), np.trunc(-1.7), np.ceil([1.2]), np.sign([-2, 0, 3]), np.fmod(-5, 3), np.mod(-5, 3))
for f in (lambda: np.linalg.solve(A, [1, 2, 3]), lambda: np.linalg.inv(np.ones((2, 2))), lambda: np.linalg.inv(np.ones((2, 3))), lambda: np.linalg.det(np.ones(3)), lambda: np.linalg.matrix_power(A, 1.5), lambda: np.einsum('ij,jk', A, np.ones((3, 2))), lambda: np.einsum('ij', b), lambda: np.einsum('i->ij', b), lambda: np.tensordot(A, np.ones((3, 2)), 1),
          lambda: np.cross([1], [2]), lambda: np.interp([1], [1, 2], [1]), lambda: np.interp([1], [], []), lambda: np.polyval('a', 1), lambda: np.convolve([], [1]), lambda: np.gradient([1]), lambda: np.outer(A, b).shape, lambda: np.vdot(A, b), lambda: np.inner(A, [1, 2, 3]), lambda: np.dot(A, [[1, 2, 3]]), lambda: np.linalg.norm(A, ord='x'), lambda: A @ 2, lambda: np.matmul(A, b, out=np.zeros(3)), lambda: np.linalg.matrix_power(A, -1), lambda: np.trapezoid([1, 2], [1, 2, 3])):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
