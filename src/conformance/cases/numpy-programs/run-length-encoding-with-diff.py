# Run-length encoding with diff, flatnonzero and repeat.
import numpy as np

def rle(a):
    a = np.asarray(a)
    if a.size == 0:
        return a, np.array([], dtype=int)
    starts = np.flatnonzero(np.concatenate(([True], a[1:] != a[:-1])))
    lengths = np.diff(np.append(starts, a.size))
    return a[starts], lengths

def unrle(values, lengths):
    return np.repeat(values, lengths)

data = np.frombuffer(b"aaabccddddd", dtype="S1")
v, n = rle(data)
print(v, n, n.dtype)
print(b"".join(v.tolist()), unrle(v, n).tobytes())
print([(x.decode(), int(k)) for x, k in zip(v, n)])
bits = np.array([0, 0, 1, 1, 1, 0], dtype=bool)
print(rle(bits))
print(rle([]))
print(rle([5]))
v, n = rle([1.5, 1.5, np.nan, np.nan, 2])
print(v, n)
try:
    unrle([1, 2], [1, -1])
except ValueError as e:
    print("ValueError:", e)
try:
    unrle([1, 2], [1, 2, 3])
except ValueError as e:
    print("ValueError:", e)
try:
    unrle([1, 2], [1.5, 2])
except TypeError as e:
    print("TypeError:", e)
packed = np.rec.fromarrays(rle(data), names="value,count")
print(packed)
print(packed.count.sum(), packed.value.tolist())
print(np.cumsum(n) - n, np.add.reduceat(np.ones(5), [0, 2]))
