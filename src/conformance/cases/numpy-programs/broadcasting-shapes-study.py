# Broadcasting shapes study.
import numpy as np
shapes = [(), (1,), (3,), (2, 1), (1, 3), (2, 3), (4, 1, 3), (0,), (2, 0), (1, 1, 1)]
for a in shapes:
    row = []
    for b in shapes:
        try:
            row.append(str((np.ones(a) + np.ones(b)).shape if a or b else np.shape(np.ones(a) + np.ones(b))))
        except ValueError as e:
            row.append("x")
    print(a, *row)
x = np.arange(3); y = np.arange(2)[:, None]
print(x + y, (x[:, None] == x).astype(int), np.subtract.outer(x, x), x[:, None, None].shape, (y * x).strides, np.broadcast_to(y, (2, 3)).strides, np.broadcast(x, y).shape, np.broadcast_shapes((5, 1), (1, 6), (6,)))
out = np.zeros((2, 3)); out += x; out[:, 0] -= 5; out *= y + 1; print(out); out[...] = y; print(out); out[:] = [[9], [8]]; print(out)
for f in (lambda: out.__iadd__(np.ones((3, 2))), lambda: np.add(x, y, out=np.zeros(3)), lambda: np.add(x, y, out=np.zeros((2, 2))), lambda: np.ones((2, 3)) + np.ones((4, 3)), lambda: np.where(np.ones((2, 2)), np.ones(3), 0), lambda: np.broadcast_arrays(np.ones(2), np.ones(3)), lambda: np.clip(np.ones(3), np.ones(2), 5), lambda: np.maximum(np.ones((2, 1)), np.ones((3, 2))), lambda: out.__setitem__(0, [1, 2]), lambda: np.concatenate([x, y]), lambda: np.stack([x, y]), lambda: x @ y, lambda: np.dot(y, y), lambda: np.outer(x, y).shape, lambda: np.vstack([x, np.arange(4)]), lambda: np.copyto(out, np.ones((3, 3))), lambda: np.full((2,), [1, 2, 3]), lambda: np.isclose(x, [1, 2]), lambda: np.arctan2(x, [1, 2]), lambda: np.divmod(x, [1, 2]), lambda: x == [1, 2], lambda: x & [1, 2], lambda: np.broadcast_to(x, (3, 2)), lambda: np.broadcast_to(x, 3), lambda: np.broadcast_to(5, ()), lambda: np.broadcast_to(x, (-1,))):
    try:
        r = f(); print(r if not isinstance(r, np.ndarray) or r.size < 8 else r.shape)
    except Exception as e:
        print(type(e).__name__, e)
