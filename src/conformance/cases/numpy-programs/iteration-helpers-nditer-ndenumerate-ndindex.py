# Iteration helpers: nditer, ndenumerate, ndindex, flat, fromiter.
import numpy as np

a = np.arange(6).reshape(2, 3)
for idx, v in np.ndenumerate(a):
    print(idx, v, end='; ')
print()
print(list(np.ndindex(2, 2)), list(np.ndindex((1, 2))), sum(1 for _ in np.ndindex(3, 4)))
print([int(x) for x in np.nditer(a)], [int(x) for x in np.nditer(a.T)], [int(x) for x in np.nditer(a, order='F')])
with np.nditer(a, op_flags=['readwrite']) as it:
    for x in it:
        x[...] = x * 2
print(a)
it = np.nditer(a, flags=['multi_index'])
while not it.finished:
    if it[0] % 4 == 0:
        print(it.multi_index, it[0], end=' ')
    it.iternext()
print()
it = np.nditer(a, flags=['c_index'])
for x in it:
    print(it.index, x, end=' ')
print()
for x, y in np.nditer([a, np.array([1, 2, 3])]):
    print(x * y, end=' ')
print()
it = np.nditer([a, None])
for x, y in it:
    y[...] = x + 1
print(it.operands[1])
f = a.flat
print(f[4], f[1:3], next(f), next(f), f.index, f.coords, len(f), f.base is a)
f[[0, 5]] = -1
a.flat[2] = 50
a.flat = [7, 8]
print(a)
print(np.fromiter((i * i for i in range(5)), dtype=np.int32), np.fromiter(range(10), 'f4', count=3), np.fromiter([(1, 2), (3, 4)], dtype='i4,i4'), np.fromiter('abc', 'U1'))
print(np.fromfunction(lambda i, j: i * 10 + j, (2, 3), dtype=int), np.vectorize(lambda x, y: x if x > y else y)([1, 5], [3, 2]))
for g in (lambda: np.fromiter(range(2), int, count=5), lambda: np.fromiter([1, 'x'], int), lambda: np.fromiter(5, int), lambda: np.fromiter([1]), lambda: np.fromiter(['ab'], 'S'), lambda: f[99], lambda: f['a'], lambda: next(iter(np.nditer(a)))[...].__iadd__(1),
          lambda: np.nditer([a, np.ones(4)]), lambda: np.nditer(a, flags=['bogus']), lambda: np.nditer(a, op_flags=['readwrit']), lambda: np.nditer(a).multi_index, lambda: np.nditer(a).index, lambda: list(np.ndindex(-1)), lambda: np.nditer([]), lambda: a.flat.__setitem__(9, 1), lambda: a.flat.__setitem__(slice(0, 2), 'x'), lambda: np.vectorize(3), lambda: np.vectorize(lambda x: x)([])):
    try:
        print('ok', repr(g()))
    except Exception as e:
        print(type(e).__name__, '|', e)
i = iter(a)
print(next(i), next(i), next(i, 'end'))
for row in a.T:
    row[:] = row[::-1].copy()
print(a, a.tolist(), list(a[0]), [*map(int, a[1])])
