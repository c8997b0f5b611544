# Elements, slices, masks and lists of indices of arrays of objects, and what goes into arrays of numbers.
import numpy as np
from fractions import Fraction

a = np.array([1, 'a', None, 2.5], dtype=object)
print(a[0], a[1], a[2], a[1:3], a[[0, 2]], a[a != None], a[::-1], a[()].shape, a[None].shape, a[..., 0])
a[0] = [1, 2]
print(a)
a[1] = np.arange(2)
print(a)
a[2:] = [7, 8]
print(a)
a[:2] = None
print(a)
a[:] = [[1], [2], [3], [4]]
print(a)
a[[0, 1]] = ['p', 'q']
a[a == 'q'] = 0
print(a)
a[0:1] = {1: 2}
print(a, a.item(0), a.tolist())
a.fill(())
print(a)

m = np.array([[1, 2], [3, 4]], dtype=object)
m[0] = [5, 6]
m[:, 0] = 'z'
m[0, 0] = (1, 2)
print(m, m.T, m.ravel(), m.reshape(4, 1).shape)
m[0] = [[1, 2]]
print(m)

i = np.arange(3)
for label, action in {
    'wrong length': lambda: a.__setitem__(slice(None), [1, 2]),
    'wrong row': lambda: m.__setitem__(0, [1, 2, 3]),
    'None among numbers': lambda: i.__setitem__(0, None),
    'a fraction': lambda: i.__setitem__(0, Fraction(7, 2)),
    'objects into numbers': lambda: i.__setitem__(slice(None), np.array([3, True, 2.9], object)),
    'text into numbers': lambda: i.__setitem__(slice(None), np.array([3, 'x', 1], object)),
    'objects as indices': lambda: i[np.array([0, 1], object)],
    'view as ints': lambda: m.view(int),
    'view as objects': lambda: i.view(object),
    'another dtype': lambda: setattr(i, 'dtype', object),
    'a part': lambda: m.getfield(int),
    'to a file': lambda: m.tofile('x.bin'),
}.items():
    try:
        print(label, action(), i)
    except Exception as error:
        print(label, type(error).__name__, error, i)

for n in (np.array([3, 1, 2], dtype=object), np.array(['b', 'a'], dtype=object)):
    print(np.concatenate([n, [None]]), np.stack([n, n]), np.where([True, False][:1], n, None), np.append(n, Fraction(1, 2)))
    print(np.insert(n, 1, None), np.delete(n, 0), np.repeat(n, 2), np.tile(n, 2), np.roll(n, 1), np.take(n, [0, -1]), np.resize(n, 5))
    print(n.astype(str), n.astype('S'), n.astype(bool), n.copy(), list(n), list(n.flat), n.flat[1:], n.flat.copy())
print(np.array([1, None, 'x']).astype(str), np.arange(3).astype(object), [type(x) for x in np.array([1.5, 2]).astype(object)])
print(np.array([3, '4', 5.5], object).astype(float), np.array([3, '4', 5.5], object).astype(int))
n = np.array([3, 1, 2], dtype=object)
np.put(n, [0], [None])
print(n, np.choose([0, 1, 0], [n, ['x', 'y', 'z']]), n.imag, n.real, None in n, 7 in n)
n.resize(5, refcheck=False)
print(n)
n.resize(2, refcheck=False)
print(n)
