# Linear regression and interpolation of calibration data.
import numpy as np

x = np.array([0, 1, 2, 3, 4], dtype=float)
y = np.array([1.1, 2.9, 5.2, 7.1, 8.8])
A = np.vstack([x, np.ones_like(x)]).T
print(A)
AtA, Aty = A.T @ A, A.T @ y
print(AtA, Aty)
m, c = np.linalg.solve(AtA, Aty)
print(f"m={m:.4f} c={c:.4f}")
res = y - (m * x + c)
print(res.round(4), f"{(res ** 2).sum():.6f}", np.abs(res).max().round(3))
print(np.interp([0.5, 2.25, 10], x, y), np.polyval([m, c], 5).round(3))
sx, sy = x - x.mean(), y - y.mean()
print((sx * sy).sum() / (sx ** 2).sum(), np.corrcoef(x, y).round(4))
print(np.linalg.det(AtA).round(6), np.linalg.inv(AtA).round(3), np.trace(AtA))
table = np.array([[0, 10], [50, 20], [100, 40]])
raw = np.array([0, 25, 75, 120])
idx = np.clip(np.searchsorted(table[:, 0], raw, side="right") - 1, 0, 1)
print(idx, table[idx])
lo, hi = table[idx], table[idx + 1]
print(lo[:, 1] + (raw - lo[:, 0]) * (hi[:, 1] - lo[:, 1]) / (hi[:, 0] - lo[:, 0]))
try:
    np.linalg.solve(np.zeros((2, 2)), [1, 2])
except np.linalg.LinAlgError as e:
    print("LinAlgError:", e)
try:
    np.linalg.solve(np.eye(3), np.ones(2))
except ValueError as e:
    print("ValueError:", e)
print(np.trapezoid(y, x), np.cumsum((y[1:] + y[:-1]) / 2), np.diff(y) / np.diff(x))
print(np.roll(y, 1), np.flip(x), np.tile(x[:2], 2), np.meshgrid(x[:2], y[:2])[0])
