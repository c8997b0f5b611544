# Matrix rotation and rigid transforms of points.
import numpy as np
np.set_printoptions(precision=4, suppress=True)

def rot(deg):
    r = np.deg2rad(deg)
    return np.array([[np.cos(r), -np.sin(r)], [np.sin(r), np.cos(r)]])

pts = np.array([[1, 0], [0, 1], [1, 1], [-2, 0.5]])
R = rot(90)
print(R)
print(pts @ R.T)
H = np.eye(3)
H[:2, :2] = rot(45)
H[:2, 2] = [10, -5]
hom = np.c_[pts, np.ones(len(pts))]
print(hom)
print((hom @ H.T)[:, :2])
print(np.linalg.det(R), np.linalg.inv(H))
print(np.allclose(R @ R.T, np.eye(2)), R @ R.T)
print(np.trace(H), np.linalg.norm(pts, axis=1), np.linalg.norm(pts))
d = np.linalg.norm(pts[:, None] - pts[None], axis=-1)
print(d)
print(np.unravel_index(d.argmax(), d.shape), d.max())
np.fill_diagonal(d, np.inf)
print(d.argmin(axis=1), d)
A = np.array([[3, 1], [1, 2]]); b = np.array([9, 8])
x = np.linalg.solve(A, b)
print(x, A @ x)
try:
    np.linalg.inv(np.ones((2, 2)))
except np.linalg.LinAlgError as e:
    print("LinAlgError:", e)
try:
    np.linalg.inv(np.ones((2, 3)))
except np.linalg.LinAlgError as e:
    print("LinAlgError:", e)
print(np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 10))
print(np.kron(np.eye(2), [[1, 2]]), np.triu(np.ones((3, 3))), np.tril(np.arange(9).reshape(3, 3), -1))
print(np.array([1e-10, 1.0, 12345.678]), np.array([1e10, 1]))
np.set_printoptions()
print(np.array([1e-10, 1.0]))
