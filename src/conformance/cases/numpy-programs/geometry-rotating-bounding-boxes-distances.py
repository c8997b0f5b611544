# Geometry: rotating, bounding boxes, distances and nearest neighbours.
import numpy as np

pts = np.array([[0, 0], [2, 0], [2, 1], [0, 1], [1, 3]], dtype=float)
theta = np.pi / 6
R = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])
rot = pts @ R.T
print(rot.round(4))
print(np.allclose(np.linalg.norm(pts, axis=1), np.linalg.norm(rot, axis=1)))
print("bbox", rot.min(axis=0).round(3), rot.max(axis=0).round(3), np.ptp(pts, axis=0))
d = np.sqrt(((pts[:, None, :] - pts[None, :, :]) ** 2).sum(axis=-1))
print(d.round(3))
np.fill_diagonal(d, np.inf)
print(d.argmin(axis=1), d.min(axis=1), d)
closed = np.vstack([pts, pts[:1]])
seg = np.diff(closed, axis=0)
print(np.hypot(*seg.T).sum().round(6), np.arctan2(seg[:, 1], seg[:, 0]).round(4))
xx, yy = pts[:, 0], pts[:, 1]
area = 0.5 * abs(np.dot(xx, np.roll(yy, -1)) - np.dot(yy, np.roll(xx, -1)))
print(area, pts.mean(axis=0), np.average(pts, axis=0, weights=[1, 1, 1, 1, 4]))
gx, gy = np.meshgrid(np.arange(3), np.arange(2))
grid = np.stack([gx, gy], axis=-1).reshape(-1, 2)
print(grid.tolist())
inside = ((pts[:, None] >= [0, 0]) & (pts[:, None] <= [1, 2])).all(axis=-1).any(axis=1)
print(inside, pts[inside])
order = np.lexsort((pts[:, 1], pts[:, 0]))
print(order, np.unique(pts[:, 0]), np.sort(pts, axis=0)[:2])
homog = np.c_[pts, np.ones(len(pts))]
T = np.array([[1, 0, 10], [0, 1, -5], [0, 0, 1]])
print((homog @ T.T)[:, :2])
print(np.cross(np.append(pts[1], 0), np.append(pts[2], 0)), np.degrees(theta), np.rad2deg(np.pi), np.isclose(np.sin(np.pi), 0))
for fn in (lambda: pts @ R.T @ pts, lambda: pts - np.ones(3), lambda: pts[:, 2], lambda: np.linalg.norm(pts, axis=2), lambda: np.meshgrid(), lambda: np.average(pts, axis=0, weights=[1, 2]), lambda: np.vstack([pts, [1, 2, 3]]), lambda: pts.reshape(3, 3), lambda: np.cross([1, 2, 3, 4], [1, 2, 3, 4])):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
