# Building a lookup table and applying it to bytes.
import numpy as np

lut = np.arange(256, dtype=np.uint8)
lut[ord("a"):ord("z") + 1] -= 32
text = np.frombuffer(b"Hello, buffer hotel!", dtype=np.uint8)
up = lut[text]
print(up.tobytes(), up.dtype, up.base)
gamma = (255 * (np.arange(256) / 255) ** 0.5).round().astype(np.uint8)
print(gamma[:16], gamma[-3:])
rot = np.r_[13:26, 0:13]
alphabet = np.array(list("abcdefghijklmnopqrstuvwxyz"))
print("".join(alphabet[rot]))
crc = np.zeros(256, dtype=np.uint32)
for i in range(256):
    c = np.uint32(i)
    for _ in range(8):
        c = (c >> np.uint32(1)) ^ (np.uint32(0xEDB88320) if c & 1 else np.uint32(0))
    crc[i] = c
print([f"{c:08x}" for c in crc[:4]], crc.dtype)
def crc32(data):
    r = np.uint32(0xFFFFFFFF)
    for b in data:
        r = crc[(r ^ b) & 0xFF] ^ (r >> 8)
    return int(r ^ np.uint32(0xFFFFFFFF))
import zlib
print(hex(crc32(b"123456789")), crc32(b"abc") == zlib.crc32(b"abc"))
table = np.array([[0, 1], [2, 3]])
print(table[[0, 1], [1, 0]], table[[[0], [1]], [0, 1]], table[:, [1, 0]])
try:
    lut[np.array([0, 256])]
except IndexError as e:
    print(e)
try:
    lut[text.astype(float)]
except IndexError as e:
    print(e)
sine = np.round(127 * np.sin(2 * np.pi * np.arange(16) / 16)).astype(np.int8)
print(sine, sine.tobytes().hex())
phase = (np.arange(10) * 5) % 16
print(sine[phase])
enc = bytes(text ^ 0x20)
print(enc, bytes(np.frombuffer(enc, "u1") ^ 0x20))
print(np.vectorize(lambda x: x * 2)(np.arange(3)), np.fromiter((x * x for x in range(5)), dtype=np.int32), np.fromfunction(lambda i, j: i * 10 + j, (2, 3), dtype=int))
print(np.apply_along_axis(lambda r: r.max() - r.min(), 1, np.array([[1, 5], [2, 9]])))
