# Integers as hashes: FNV, murmur-like mixing on uint32/uint64 arrays.
import numpy as np

data = np.frombuffer(b"the quick brown fox jumps over the lazy dog", np.uint8)


def fnv1a(values):
    h = np.uint32(2166136261)
    prime = np.uint32(16777619)
    with np.errstate(over="ignore"):
        for v in values:
            h = (h ^ v) * prime
    return h


h = fnv1a(data)
print(h, repr(h), hex(h), type(h).__name__)
print(hex(fnv1a(data[:0])), hex(fnv1a(data[::-1])))
x = np.arange(1, 6, dtype=np.uint64)
x ^= x >> np.uint64(33)
x *= np.uint64(0xFF51AFD7ED558CCD)
x ^= x >> np.uint64(33)
print(x, [hex(int(v)) for v in x[:2]])
print(x % 10, x & 0xFF, (x >> 60), (x.astype(np.int64) < 0), x.astype(np.uint32), x.view(np.uint32)[:4])
print(x.max(), np.iinfo(x.dtype).max - x.max(), x.sum(), x.astype(float))
r = np.array([1, 2, 0x80000000], dtype=np.uint32)
rot = (r << 5) | (r >> 27)
print(rot, rot.dtype, np.bitwise_xor.reduce(r), np.bitwise_count(r))
words = np.frombuffer(data.tobytes().ljust(44, b"\0"), "<u4")
print(words[:3], words.byteswap()[:2], words.astype(">u4").tobytes()[:8], words.view("u1")[:4].tobytes())
s = np.uint32(0)
c = np.uint32(1)
for w in words[:3]:
    with np.errstate(over="ignore"):
        s = s * np.uint32(31) + w
print(s)
table = np.arange(256, dtype=np.uint32)
for _ in range(8):
    table = np.where(table & 1, (table >> 1) ^ np.uint32(0xEDB88320), table >> 1)
print(table[:4], table.dtype)
crc = 0xFFFFFFFF
for byte in data:
    crc = (crc >> 8) ^ int(table[(crc ^ int(byte)) & 0xFF])
import zlib
print(hex(crc ^ 0xFFFFFFFF), hex(zlib.crc32(data)))
for fn in (lambda: np.uint32(2**32), lambda: x + -1, lambda: x >> -1, lambda: r + 2**32, lambda: np.uint32(5) - np.int64(7), lambda: x | np.int64(1), lambda: -np.uint32(1), lambda: np.uint32(3) - 5, lambda: ~np.uint8(1), lambda: r ^ 1.0, lambda: np.uint64(2**63) + np.int64(1), lambda: r == 2**32, lambda: r < -1, lambda: np.uint32(2**31) << 1, lambda: np.left_shift(np.uint8(1), 8)):
    try:
        print(repr(fn()))
    except Exception as e:
        print(type(e).__name__, e)
