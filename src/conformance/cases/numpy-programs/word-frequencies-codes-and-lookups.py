# Word frequencies, codes and lookups: sort, search, unique, bincount.
import numpy as np

text = "the quick brown fox jumps over the lazy dog the fox"
words = np.array(text.split())
print(words.dtype, words.shape)
u, idx, inv, cnt = np.unique(words, return_index=True, return_inverse=True, return_counts=True)
print(u)
print(idx, inv, cnt)
order = np.lexsort((u, -cnt))
for w, c in zip(u[order][:3], cnt[order][:3]):
    print(f'{w:>6} {c}')
print((u[inv] == words).all())
codes = np.frombuffer(text.encode(), np.uint8)
hist = np.bincount(codes, minlength=128)
letters = np.flatnonzero(hist)
print([chr(c) for c in letters[np.argsort(-hist[letters], kind='stable')][:5]])
print(np.bincount([0, 1, 1, 3], weights=[.5, .25, .25, 2]))
keys = np.array([5, 1, 4, 2, 3])
s = np.argsort(keys)
print(s, keys[s], np.searchsorted(keys, [2, 6], sorter=s), np.searchsorted([1, 2, 2, 3], 2, side='right'))
print(np.sort(keys)[::-1], np.partition(keys, 2)[2], np.sort([[3, 1], [2, 5]], axis=0), np.sort([[3, 1], [2, 5]], axis=None))
print(np.where(keys > 2), np.where(keys > 2, keys, -keys), np.argwhere(keys > 3).ravel())
print(np.isin(words, ['fox', 'dog']), np.intersect1d([1, 2, 3, 3], [3, 4, 1]), np.setdiff1d([1, 2, 3], [2]), np.union1d([3, 1], [2, 1]))
print(np.select([keys < 2, keys < 4], [keys * 10, keys * 100], default=-1))
print(np.digitize([0.5, 1.5, 3.5], [0, 1, 2, 3]), np.histogram([1, 2, 1, 4], bins=4), np.histogram([1, 2, 1], bins=[0, 1, 2, 3])[0])
print(np.diff([1, 4, 9, 16]), np.diff([1, 4, 9, 16], n=2), np.ediff1d([1, 2, 4], to_begin=0), np.diff([[1, 3], [2, 7]], axis=0))
print(np.clip([-5, 0, 5, 300], 0, 255), np.clip(np.array([1.5, np.nan, 9]), 2, None), np.array([1, 9]).clip(max=3))
print(np.char.upper(u[:2]), np.char.add(u[:2], '!'), np.strings.str_len(u), np.char.startswith(words, 't'))
for f in (lambda: np.bincount([-1]), lambda: np.bincount([1.5]), lambda: np.bincount([[1]]), lambda: np.searchsorted([1, 2], [1], side='mid'),
          lambda: np.sort([1, 2], kind='bogo'), lambda: np.partition([1, 2], 5), lambda: np.digitize([1], [3, 1, 2]), lambda: np.histogram([1], bins=0),
          lambda: np.histogram([1, np.nan]), lambda: np.select([True], [1, 2]), lambda: np.where(keys > 1, 1), lambda: np.lexsort(()), lambda: np.clip(keys),
          lambda: np.clip(keys, 5, 1), lambda: words + 1, lambda: words.sum(), lambda: np.argsort(keys, axis=1), lambda: np.unique(keys, axis=3), lambda: np.diff(5), lambda: np.diff([1, 2], n=-1)):
    try:
        print('ok', f())
    except Exception as e:
        print(type(e).__name__, '|', e)
