# Masks as bitmaps: packing, counting, union and jaccard.
import numpy as np

a = np.array([1, 0, 1, 1, 0, 0, 1, 0, 1, 1], dtype=bool)
b = np.array([1, 1, 0, 1, 0, 1, 1, 0, 0, 1], dtype=bool)
pa, pb = np.packbits(a), np.packbits(b)
print(pa, pb, pa & pb, np.unpackbits(pa & pb)[:10])
print((a & b).sum(), (a | b).sum(), f"{(a & b).sum() / (a | b).sum():.3f}", np.bitwise_count(pa ^ pb).sum())
print(a ^ b, ~a, a == b, a != b, a > b, a * b, a + b, a.astype(int) - b)
try:
    a - b
except TypeError as e:
    print("TypeError:", e)
print(np.flatnonzero(a), np.where(a, 1, -1), a.argmax(), (~a).argmin(), a.cumsum(), np.count_nonzero(b))
print(a.mean(), a.sum(), a.sum().dtype, a.dtype.itemsize, a.nbytes, pa.nbytes, a.any(), a.all(), a[:3].all())
print(np.logical_xor.reduce(a), np.logical_and.accumulate(a), np.bitwise_or.accumulate(pa), np.diff(a), np.diff(a.astype(int)))
print(a.view(np.uint8), a.view("i1") * 5, a.tobytes(), np.frombuffer(a, "u1").sum(), memoryview(a).format, memoryview(a).tolist()[:2])
starts = np.flatnonzero(np.diff(np.r_[0, a.astype(np.int8), 0]) == 1)
ends = np.flatnonzero(np.diff(np.r_[0, a.astype(np.int8), 0]) == -1)
print(list(zip(starts.tolist(), ends.tolist())), (ends - starts).max())
x = np.arange(10)
x[a] = -1
print(x, x[~a], x[np.nonzero(b)], np.ma.masked_array if False else x.compress(a), np.extract(b, x))
x[a & b] *= 100
np.putmask(x, x == -1, [7, 8])
print(x)
np.place(x, b, [0])
print(x, a.tolist() == [bool(v) for v in a], [True] == a[:1].tolist(), a[0] is np.True_, a[0] == True)
