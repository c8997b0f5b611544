# Axes in another order, dropped, added, moved: all views.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


cube = np.arange(24).reshape(2, 3, 4)
print(cube.T.shape, cube.T.strides, cube.transpose(1, 0, 2).shape, cube.transpose((2, 0, 1)).strides, cube.transpose(-1, 0, 1).shape, np.transpose(cube).shape)
print(cube.swapaxes(0, 2).shape, np.moveaxis(cube, 0, -1).shape, np.expand_dims(cube, 1).shape, np.expand_dims(cube, (0, -1)).shape, cube[:, None].shape)
thin = np.zeros((1, 3, 1))
print(thin.squeeze().shape, thin.squeeze(0).shape, np.squeeze(thin, axis=(0, 2)).shape, np.atleast_1d(5), np.atleast_2d([1, 2]), np.atleast_3d([1, 2]).shape)
print(np.flip([1, 2, 3]), np.fliplr(cube[0]), np.flipud(cube[0]), np.flip(cube, 0)[0, 0], np.flip(cube).strides, np.rot90(cube[0]))
print(np.roll(np.arange(5), 2), np.roll(cube[0], 1, axis=1), np.roll(cube[0], (1, -1), axis=(0, 1)), np.roll(cube[0], 5))
print(cube.diagonal(), cube[0].diagonal(1), cube[0].trace(), np.diagonal(cube[0], -1).base is None, np.diag(cube[0]))
attempt("repeated", lambda: cube.transpose(0, 0, 1))
attempt("too few", lambda: cube.transpose(0, 1))
attempt("beyond", lambda: cube.transpose(0, 1, 3))
attempt("squeeze", lambda: cube.squeeze(0))
attempt("swap", lambda: cube.swapaxes(0, 3))
attempt("expand", lambda: np.expand_dims(cube, 5))
