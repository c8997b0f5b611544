# Run length encode and decode.
import numpy as np
def rle(a):
    a = np.asarray(a)
    if a.size == 0:
        return a, np.array([], dtype=int)
    change = np.flatnonzero(a[1:] != a[:-1]) + 1
    starts = np.concatenate(([0], change))
    lengths = np.diff(np.append(starts, a.size))
    return a[starts], lengths
v, n = rle(np.frombuffer(b"aaabbbbcaa", dtype=np.uint8))
print(v, n, v.tobytes())
print(np.repeat(v, n).tobytes())
packed = np.empty((len(v), 2), np.uint8); packed[:, 0] = n; packed[:, 1] = v
print(packed.tobytes(), packed.ravel())
un = np.frombuffer(packed.tobytes(), dtype=[("n", "u1"), ("v", "S1")])
print(un, b"".join(r["v"] * int(r["n"]) for r in un))
print(rle([]), rle([True, True, False]))
delta = np.diff(np.array([10, 12, 15, 11], dtype=np.uint8))
print(delta, delta.dtype, np.cumsum(np.concatenate(([10], delta)), dtype=np.uint8))
z = np.array([3, -2, 0, -1], dtype=np.int32)
zig = (z << 1) ^ (z >> 31)
print(zig, (zig >> 1) ^ -(zig & 1))
print(np.packbits(np.array([[1, 0, 1], [0, 1, 1]], dtype=bool), axis=1), np.packbits([[1, 1]], axis=0))
try:
    np.packbits([1.5])
except TypeError as e:
    print(e)
try:
    np.unpackbits([1, 2])
except TypeError as e:
    print(e)
