# Bytes scanning.
import numpy as np
data = b"key=value;name=test;;last=1;"
a = np.frombuffer(data, dtype=np.uint8)
sep = np.flatnonzero(a == ord(";"))
print(sep, sep.dtype)
start = np.concatenate(([0], sep[:-1] + 1))
for s, e in zip(start, sep):
    print(data[s:e], int(e - s))
print(np.split(a, sep + 1)[0].tobytes())
letters = ((a >= 97) & (a <= 122))
print(letters.sum(), a[letters].tobytes()[:10])
up = a.copy(); up[letters] -= 32
print(up.tobytes())
counts = np.zeros(256, int)
np.add.at(counts, a, 1)
top = np.argsort(-counts, kind="stable")[:3]
print([(chr(i), int(counts[i])) for i in top])
vals, cnt = np.unique(a, return_counts=True)
print(bytes(vals.tolist()), cnt)
xor = a ^ np.resize(np.frombuffer(b"KEY", np.uint8), len(a))
print(xor.tobytes().hex())
print((xor ^ np.resize(np.frombuffer(b"KEY", np.uint8), len(a))).tobytes() == data)
print(np.bitwise_xor.reduce(a), np.add.reduce(a), a.sum(dtype=np.uint8), np.cumsum(a, dtype=np.uint16)[-1])
words = np.frombuffer(b"".join(w.ljust(6, b"\0") for w in [b"ab", b"abc", b"zzzzzz"]), dtype="S6")
print(words, words == b"ab", np.char.upper(words) if False else words.tolist(), words.astype("U"))
