# Generators feeding fromiter, and chunk iteration over views.
import numpy as np

def readings(n):
    x = 7
    for _ in range(n):
        x = (x * 5 + 3) % 16
        yield x

a = np.fromiter(readings(10), dtype=np.uint8, count=10)
print(a, a.dtype)
def chunks(arr, size):
    for i in range(0, len(arr), size):
        yield arr[i:i + size]
for c in chunks(a, 4):
    print(c, c.base is a, c.size, c.sum())
totals = [int(c.sum()) for c in chunks(a, 3)]
print(totals, sum(totals) == a.sum())
print(np.fromiter((i ** 2 for i in range(4)), float), np.fromiter({}.values(), int), np.fromiter("abc", "U1"))
print(np.fromiter(zip("ab", (1, 2)), dtype=[("c", "U1"), ("n", "i4")]))
try:
    np.fromiter(readings(2), int, count=5)
except ValueError as e:
    print("ValueError:", e)
try:
    np.fromiter([1, "x"], int)
except ValueError as e:
    print("ValueError:", e)
try:
    np.fromiter(5, int)
except TypeError as e:
    print("TypeError:", e)
print(np.array(list(readings(4))), np.array(range(3)), np.array(range(3)).dtype)
it = iter(a)
print(next(it), next(it), type(next(it)), sum(it))
print(list(map(int, a[:3])), max(a), min(a, key=lambda v: -int(v)), sorted(a)[:3], any(a > 10), all(a))
print([*zip(a[:2], a[2:4])], list(enumerate(a[:2])), {int(v) for v in a} == set(a.tolist()))
first, *rest = a[:3]
print(first, rest)
