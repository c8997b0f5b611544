# Iterating in different orders, flat and nditer.
import numpy as np

a = np.arange(6).reshape(2, 3)
for row in a:
    print(row, type(row).__name__, row.base is a, row.dtype)
for x in a.flat:
    print(x, end=" ")
print()
for x in np.nditer(a.T):
    print(x, end=" ")
print()
for x in np.nditer(a, order="F"):
    print(int(x), end=",")
print()
with np.nditer(a, op_flags=["readwrite"]) as it:
    for x in it:
        x[...] = x * x
print(a)
for idx, x in np.ndenumerate(a):
    print(idx, x, end="; ")
print()
print(list(np.ndindex(2, 2)), [i for i in np.ndindex(0)])
it = np.nditer(a, flags=["multi_index"])
while not it.finished:
    if it[0] > 8: print(it.multi_index, it[0])
    it.iternext()
for x, y in np.nditer([np.arange(3), np.arange(2)[:, None]]):
    print(f"{x}:{y}", end=" ")
print()
for x, y in zip(a, a[::-1]):
    print(x @ y)
print(sum(a), sum(a.ravel()), max(a.flat), min(map(min, a)), 25 in a, [1] in a, list(reversed(a[0])), sorted(a[1], reverse=True))
f = a.flat
print(f[3], f.index, len(f), next(f), next(f), f.index, f.coords, f.base is a)
f[::2] = -1
print(a, a.flatten("F"))
print(*a, sep=" | ")
(x, y, z), second = a
print(x, second, dict(zip("abc", a[0])), [*map(str, a[1])], tuple(a[0]), {*a[1].tolist()})
