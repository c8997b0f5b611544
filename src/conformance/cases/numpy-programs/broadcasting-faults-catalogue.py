# Broadcasting faults catalogue.
import numpy as np

a = np.ones((3, 4)); b = np.arange(3); c = np.arange(4); d = np.ones((2, 1, 4), np.float32)
print((a + c).shape, (a.T + b).shape, (a + d).shape, (a + b[:, None])[2])
ops = [
    lambda: a + b, lambda: a * np.ones((4, 3)), lambda: np.add.outer(b, c) @ b, lambda: a @ a, lambda: a @ b, lambda: np.dot(a, b),
    lambda: a.dot(a), lambda: np.dot(3, a).shape, lambda: b @ 3, lambda: np.matmul(a, 2), lambda: np.concatenate([a, c]), lambda: np.concatenate([a, c[None]]).shape,
    lambda: np.vstack([a, b]), lambda: np.hstack([a, b]), lambda: np.stack([b, c]), lambda: np.where(a > 0, b, c), lambda: a.__setitem__(0, b),
    lambda: a.__setitem__(slice(None), b), lambda: a.__setitem__((slice(None), 1), c), lambda: np.broadcast_to(b, (3, 4)), lambda: np.broadcast_arrays(a, b),
    lambda: np.broadcast_shapes((3, 1), (1, 4), (2, 1, 1)), lambda: np.broadcast_shapes((2,), (3,)), lambda: a.__iadd__(np.ones((2, 3, 4))), lambda: np.add(a, 1, out=np.empty(3)),
    lambda: np.array([[1, 2], [3]]), lambda: np.array([[1, 2], [3, 4]]).reshape(3, 2), lambda: a.reshape(2, -1).shape, lambda: a.reshape(5, -1), lambda: a.reshape(-1, -1),
    lambda: np.tile(c, (2, 2)).shape, lambda: np.repeat(a, [1, 2], axis=0), lambda: np.repeat(a, [1, 2, 0], axis=0).shape, lambda: np.split(c, 3), lambda: [len(x) for x in np.array_split(c, 3)],
    lambda: np.concatenate([]), lambda: np.stack([]), lambda: a.transpose(0, 0), lambda: a.transpose(1), lambda: a.swapaxes(0, 2), lambda: np.moveaxis(a, 2, 0), lambda: a.sum(axis=2), lambda: a.squeeze(0), lambda: np.expand_dims(a, 4),
    lambda: np.einsum("ij,jk", a, a), lambda: np.inner(a, b), lambda: np.cross(c, c), lambda: np.outer(b, c), lambda: np.vdot(b, c), lambda: np.tensordot(a, a),
    lambda: np.linspace(0, 1, -1), lambda: np.zeros((2, -1)), lambda: np.zeros("a"), lambda: np.ones((2, 2.5)),
]
for i, f in enumerate(ops):
    try:
        print(i, "->", f())
    except Exception as e:
        print(i, type(e).__name__, "|", e)
