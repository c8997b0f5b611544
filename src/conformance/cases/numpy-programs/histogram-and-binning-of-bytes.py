# Histogram and binning of bytes.
import numpy as np

text = b"the quick brown fox jumps over the lazy dog; the end."
a = np.frombuffer(text, np.uint8)
counts = np.bincount(a, minlength=128)
top = np.argsort(counts)[::-1][:5]
order = np.lexsort((np.arange(128), -counts))[:6]
print([(chr(i), int(counts[i])) for i in order])
print(counts[97:123])
vals, cnt = np.unique(a, return_counts=True)
print(vals.dtype, cnt.dtype, len(vals), cnt.max(), chr(vals[cnt.argmax()]))
p = cnt / cnt.sum()
print("entropy %.4f" % -(p * np.log2(p)).sum())
h, edges = np.histogram(a, bins=4, range=(0, 128))
print(h, edges)
h, edges = np.histogram([1, 2, 1, 4, 5, 5, 5], bins=[0, 2, 4, 6])
print(h, edges, h.dtype, edges.dtype)
h, e = np.histogram(np.array([.1, .2, .35, .9]), bins=3, density=True)
print(h, e)
print(np.digitize([0.5, 2, 3.9, 7], [1, 2, 3, 4]), np.searchsorted([1, 2, 2, 3], [2, 0, 5], side="right"))
print(np.cumsum(cnt)[:8], np.diff(vals)[:8], np.ediff1d([1, 4, 9, 16]))
print(np.where(a == ord(" "))[0])
words = np.split(a, np.flatnonzero(a == 32))
print([w.tobytes() for w in words][:4])
weights = np.bincount([0, 1, 1, 3], weights=[0.5, 1, 1.5, 2])
print(weights)
for bad in (lambda: np.bincount([-1, 2]), lambda: np.bincount([1.5]), lambda: np.bincount([[1], [2]]), lambda: np.histogram([1, 2], bins=0), lambda: np.histogram([1], bins=[3, 1]),
            lambda: np.digitize([1], [1, 3, 2]), lambda: np.bincount([1], weights=[1, 2]), lambda: np.histogram([1, np.nan]), lambda: np.histogram([1, 2], bins=2.5)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
