# Copying, pickling and printing of zero-dimensional and empty arrays.
import copy
import pickle
import numpy as np

z = np.array(7, dtype='i2')
print(z, repr(z), z.shape, z.ndim, z.size, len(z.shape), z.item(), z[()], repr(z[()]), z[...], type(z[...]).__name__, z.tolist())
z[()] = 9
z[...] += 1
print(z, int(z), float(z), z + 1, type(z + 1).__name__, z == 10, bool(z), hash(z[()]), f'{z}', f'{z:5d}', '%d' % z)
for f in (lambda: z[0], lambda: len(z), lambda: iter(z), lambda: z['a'], lambda: z[1:], lambda: z.__setitem__(0, 1), lambda: hash(z), lambda: z[None].shape, lambda: z.reshape(1, 1), lambda: z.resize(2), lambda: z.sum(axis=0), lambda: z.flatten(), lambda: z.T, lambda: z[True], lambda: z[False], lambda: list(z.flat), lambda: np.concatenate([z, z]), lambda: z.sort(), lambda: np.sort(z), lambda: z.argmax(), lambda: z.nonzero(), lambda: z.max(), lambda: z.cumsum(), lambda: np.stack([z, z]), lambda: z.repeat(2), lambda: z.take(0), lambda: z.item(1), lambda: z @ z, lambda: z.dot(z), lambda: z.diagonal(), lambda: z.swapaxes(0, 0), lambda: z.squeeze(), lambda: z.view('u1'), lambda: z.view('u2'), lambda: '%s' % z, lambda: [1, 2, 3][z - 9], lambda: range(z)):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
e = np.empty((0, 3), 'f4')
print(e, repr(e), e.sum(), e.sum(axis=0), e.mean(axis=1), e.tolist(), e.prod(), e.any(), e.all(), e.T.shape, len(e), [r for r in e], e.nbytes, e.size, e.reshape(-1), e.reshape(3, 0).shape)
for f in (lambda: e.max(), lambda: e.max(axis=0), lambda: e.max(axis=1), lambda: e.argmin(), lambda: e.argmin(axis=1), lambda: e[0], lambda: e.reshape(2, -1), lambda: e.reshape(0, -1), lambda: np.concatenate([e, np.ones((2, 3))]), lambda: np.vstack([e, [1, 2, 3]]), lambda: e.item(), lambda: bool(e), lambda: np.median([]) if False else 0, lambda: np.split(e, 2), lambda: e + np.ones(3), lambda: e + np.ones((2, 3)), lambda: np.array([[], []]), lambda: np.array([[]]), lambda: np.sort(e), lambda: np.unique(e), lambda: np.where(e)):
    try:
        print('ok', repr(f()))
    except Exception as ex:
        print(type(ex).__name__, '|', ex)
for a in (z, e, np.array([]), np.array([[]], dtype='S4'), np.array('abc'), np.array(b'x'), np.array(True), np.array(1 + 2j), np.array((1, 2.5), dtype='i4,f4')):
    b = pickle.loads(pickle.dumps(a))
    c = copy.deepcopy(a)
    print(repr(b), b.dtype == a.dtype, b.shape == a.shape, c is a, str(c))
