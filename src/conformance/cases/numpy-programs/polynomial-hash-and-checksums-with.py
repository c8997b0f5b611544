# Polynomial hash and checksums with wrapping arithmetic.
import numpy as np
import zlib

data = np.frombuffer(b"buffer hotel", dtype=np.uint8)
h = np.uint32(0)
with np.errstate(over="ignore"):
    for b in data:
        h = h * np.uint32(31) + b
print(h, type(h), hex(h))
adler_a = (1 + np.cumsum(data, dtype=np.uint32)) % 65521
b = int(adler_a.sum() % 65521)
a = int(adler_a[-1])
print((b << 16 | a) == zlib.adler32(data.tobytes()), a, b)
powers = np.cumprod(np.concatenate(([1], np.full(len(data) - 1, 31))).astype(np.uint32), dtype=np.uint32)
print(powers[:6], powers.dtype)
print((data[::-1] * powers).sum(dtype=np.uint32), (data[::-1] * powers).dtype)
xor = np.bitwise_xor.reduce(data)
print(xor, type(xor), np.sum(data), np.sum(data, dtype=np.uint8), data.sum().dtype)
fletcher = np.zeros(2, np.uint16)
for x in data:
    fletcher[0] = (fletcher[0] + x) % 255
    fletcher[1] = (fletcher[1] + fletcher[0]) % 255
print(fletcher, fletcher.view(np.uint8), (int(fletcher[1]) << 8) | int(fletcher[0]))
fnv = np.uint64(0xcbf29ce484222325)
with np.errstate(over="ignore"):
    for x in data[:3]:
        fnv = (fnv ^ np.uint64(x)) * np.uint64(0x100000001b3)
print(fnv, hex(fnv))
x = np.uint32(4294967295)
y = x + np.uint32(1)
print(y)
print(zlib.crc32(data), zlib.crc32(data[::2].copy()))
try:
    zlib.crc32(data[::2])
except (BufferError, ValueError) as e:
    print(type(e).__name__, e)
