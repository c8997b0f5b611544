# Shape manipulations.
import numpy as np
a = np.arange(24)
print(a.reshape(2, 3, 4)[1, :, ::2], a.reshape(4, -1).shape, a.reshape(-1, 6, order="F")[0])
b = a.reshape(2, 3, 4)
print(np.concatenate([b, b], axis=2).shape, np.stack([b, b], axis=-1).shape, np.concatenate([b, b], axis=None).shape)
print([x.shape for x in np.split(b, 2)], [x.shape for x in np.split(b, [1, 3], axis=2)], [x.shape for x in np.array_split(b, 3, axis=2)], [x.shape for x in np.vsplit(a.reshape(4, 6), 2)], [x.shape for x in np.hsplit(a.reshape(4, 6), [2, 5])])
print(np.expand_dims(a, (0, 2)).shape, np.squeeze(np.zeros((1, 3, 1))).shape, np.atleast_3d([1, 2]).shape, np.moveaxis(b, [0, 1], [-1, 0]).shape)
print(np.tile(a[:3], (2, 2)), np.repeat(a[:3], [1, 0, 2]), np.repeat(b, 2, axis=0).shape, np.roll(a[:5], -2), np.roll(a[:6].reshape(2, 3), 1, axis=(0, 1)))
print(np.insert(a[:4], [1, 3], [9, 8]), np.delete(a[:5], [0, -1]), np.delete(b, 1, axis=1).shape, np.append(b[0], [[1, 2, 3, 4]], axis=0).shape, np.insert(a[:6].reshape(2, 3), 1, 7, axis=1))
print(np.pad(a[:4].reshape(2, 2), 1), np.pad(a[:3], (2, 1), "symmetric"), np.pad([1.0, 2], (1, 1), "linear_ramp", end_values=0), np.pad([1, 5, 3], 1, "maximum"))
print(np.block([[np.eye(2), np.zeros((2, 1))], [np.ones((1, 3))]]), np.unravel_index([5, 11], (3, 4)), np.ravel_multi_index(([1, 2], [0, 3]), (3, 4)))
for f in (lambda: np.split(a, 5), lambda: np.vsplit(a, 2), lambda: np.hsplit(np.array(5), 1), lambda: np.dsplit(a, 2), lambda: np.reshape(a, (5, 5)), lambda: np.stack([]), lambda: np.concatenate((a, 5)), lambda: np.delete(a, 50), lambda: np.insert(a, 50, 1), lambda: np.append(b, a, axis=0), lambda: np.pad(a, -1), lambda: np.pad(a, 1, "foo"), lambda: np.moveaxis(b, 5, 0), lambda: np.roll(a, 1, axis=1), lambda: np.tile(a, -1), lambda: np.repeat(a, -1), lambda: np.flip(a, 2), lambda: np.rot90(a)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
