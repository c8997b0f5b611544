"""Workshop: broadcasting, first the shapes, then the mistakes."""
import numpy as np

def show(label, fn):
    try:
        r = fn()
        print(f"{label:28} -> {r.shape} {r.dtype}")
    except Exception as e:
        print(f"{label:28} -> {type(e).__name__}: {e}")

a = np.ones((3, 1), np.float32)
b = np.ones(4)
c = np.ones((2, 3, 4), np.int8)
show("a + b", lambda: a + b)
show("a * c", lambda: a * c)
show("c + c.T", lambda: c + c.T)
show("b + ones(3)", lambda: b + np.ones(3))
show("c[..., None] * b", lambda: c[..., None] * b)
show("a @ b", lambda: a @ b)
show("a.T @ ones((3, 5))", lambda: a.T @ np.ones((3, 5)))
show("c @ b", lambda: c @ b)
show("c @ c", lambda: c @ c)
show("c += 1.5", lambda: c.__iadd__(1.5))
show("b += a", lambda: b.__iadd__(a))
show("c += b", lambda: c.__iadd__(b))
show("a[:] = zeros(4)", lambda: a.__setitem__(slice(None), np.zeros(4)) or a)
show("a[:] = zeros((3, 4))", lambda: a.__setitem__(slice(None), np.zeros((3, 4))) or a)
show("c[0] = b", lambda: c.__setitem__(0, b) or c)
show("broadcast_to(b, (4, 3))", lambda: np.broadcast_to(b, (4, 3)))
show("broadcast_to(b, (3, 4))", lambda: np.broadcast_to(b, (3, 4)))
show("where(a, b, c)", lambda: np.where(a, b, c))
show("concatenate", lambda: np.concatenate([a, b]))
show("concatenate axis 1", lambda: np.concatenate([a, np.zeros((3, 2), np.int64)], axis=1))
show("stack", lambda: np.stack([a, b]))
show("vstack", lambda: np.vstack([b, np.zeros(4, np.complex64)]))
show("hstack", lambda: np.hstack([b, a]))
show("outer", lambda: np.outer(b, [1, 2]))
show("add.outer", lambda: np.add.outer(b, c[0, 0]))
print(np.broadcast_shapes((3, 1), (1, 4), (2, 1, 1)))
for shapes in (((3,), (4,)), ((2, 1), (3, 1)), ((0,), (1,)), ((5, 0), (5, 1))):
    try:
        print(shapes, np.broadcast_shapes(*shapes))
    except ValueError as e:
        print(shapes, e)
x, y = np.broadcast_arrays(a, b)
print(x.shape, x.strides, y.strides, y.flags.writeable)
it = np.broadcast([1, 2, 3], [[1], [2]])
print(it.shape, it.size, it.nd, list(it)[:4])
g = np.mgrid[0:2, 0:3]
print(g.shape, g[1], np.ogrid[0:2, 0:3][0].shape)
i, j = np.indices((2, 2))
print(i.tolist(), j.tolist(), np.ix_([0, 2], [1])[0].shape)
print(c[np.ix_([0, 1], [0, 2], [1, 3])].shape, c[:, [0, 2], [1, 3]].shape, c[[0, 1], :, [1, 3]].shape)
