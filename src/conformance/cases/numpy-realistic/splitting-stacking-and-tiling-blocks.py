# Splitting, stacking and tiling blocks of a matrix, with the shapes that refuse.
"""Splitting, stacking and tiling blocks of a matrix, with the shapes that refuse."""
import numpy as np

m = np.arange(24).reshape(4, 6)
print([p.shape for p in np.split(m, 2)], [p.tolist() for p in np.split(m[0], [1, 4])], [p.shape for p in np.array_split(m, 4, axis=1)])
left, right = np.hsplit(m, 2)
top, bottom = np.vsplit(m, [1])
print(left.base is m.base, right.strides, top.shape, bottom.shape)
left[...] = 0
print(m[:2])
print(np.concatenate([left, right * -1], axis=1)[0], np.concatenate([m[0], m[:, 0]]), np.concatenate([[1], [2.5]]).dtype, np.concatenate([m, m], axis=None).shape)
print(np.stack([m[0], m[1]], axis=1).tolist(), np.vstack([m[0], m[1]]).shape, np.hstack([m[:, :1], m[:, 1:2]]).shape, np.column_stack([[1, 2], ["a", "b"]]), np.dstack([[1, 2], [3, 4]]).shape)
print(np.block([[np.eye(2), np.zeros((2, 1))], [np.ones((1, 2)), 7]]))
print(np.tile([1, 2], (2, 2)), np.repeat([[1], [2]], 3, axis=1), np.repeat([1, 2, 3], [0, 2, 1]), np.pad([1, 2], (1, 2)), np.pad(np.ones((2, 2), int), 1, constant_values=9), np.pad([1, 2, 3], 2, mode="reflect"), np.pad([1, 2, 3], 1, "edge"))
print(np.append([1, 2], 3), np.insert([1, 2, 3], 1, 99), np.delete(m, [0, 2], axis=0).shape, np.delete([1, 2, 3], -1), np.roll(m[0], 2), np.flip(m[0]), np.resize([1, 2, 3], (2, 4)))
print(np.atleast_2d([1, 2]).shape, np.expand_dims([1, 2], 1).tolist(), np.squeeze(np.zeros((1, 3, 1))).shape, np.swapaxes(np.zeros((2, 3, 4)), 0, 2).shape, np.transpose(m, (1, 0)).shape, np.moveaxis(np.zeros((2, 3, 4)), 0, -1).shape, np.rollaxis(np.zeros((2, 3, 4)), 2).shape, np.unstack(m, axis=1)[1])
out = np.empty(6)
print(np.concatenate([[1, 2, 3], [4, 5, 6]], out=out) is out, out, np.concatenate([[1.5], [2]], dtype=int, casting="unsafe"))
for text in (
    "np.split(m, 3)", "np.concatenate([m, m[0]])", "np.concatenate([m, m[:, :2]])", "np.concatenate([])", "np.concatenate(m[0])", "np.stack([m, m[0]])", "np.stack([])", "np.hstack([m, m[:1]])", "np.vstack([m, [1]])", "np.block([[m], [[1, 2]]])", "np.tile()", "np.repeat([1, 2], [1])",
    "np.repeat([1, 2], -1)", "np.pad([1], 1, mode='bogus')", "np.insert([1], 5, 2)", "np.delete([1], 3)", "np.expand_dims(m, 5)", "np.squeeze(m, 0)", "np.transpose(m, (0, 0))", "np.transpose(m, (0,))", "np.swapaxes(m, 0, 2)", "np.moveaxis(m, [0], [0, 1])", "np.concatenate([m, m], axis=2)",
    "np.column_stack([m, [1, 2]])", "np.dsplit(m, 2)", "np.concatenate([[1.5]], dtype=int)", "np.concatenate([[1, 2]], out=out)", "np.append(m, [1, 2], axis=0)", "np.roll(m, 1, axis=4)", "np.array_split(m, 0)", "m.reshape(-1, -1)", "m.reshape(5, -1)", "np.hsplit(np.array(3), 1)",
):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
