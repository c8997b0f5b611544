# Bit operations and flags.
import numpy as np
px = np.array([0x11223344, 0xAABBCCDD], dtype=np.uint32)
r = (px >> 16) & 0xFF
g = (px >> 8) & 0xFF
b = px & 0xFF
print(r, g, b, r.dtype)
print([hex(int(v)) for v in px], np.bitwise_xor(px, 0xFFFFFFFF), ~px)
b4 = px.view(np.uint8).reshape(-1, 4)
print(b4, b4[:, ::-1].copy().view(np.uint32).ravel())
print(np.left_shift(1, np.arange(5)), np.right_shift(-8, 1), np.bitwise_count(px))
m = np.array([True, False, True])
print(m & ~m, m ^ True, m | False, np.logical_xor(m, [1, 1, 0]), ~m, np.invert(np.int8(5)))
try:
    m - m
except TypeError as e:
    print(e)
try:
    -m
except TypeError as e:
    print(e)
try:
    np.array([1.5]) & 1
except TypeError as e:
    print(e)
try:
    np.array([1.5]) << 1
except TypeError as e:
    print(e)
print(m + m, m * 3, m.sum(), m.astype(np.uint8).tobytes())
bits = np.unpackbits(np.frombuffer(b"\xf0\x0f", np.uint8))
print(bits, np.packbits(bits.reshape(2, 8)[:, ::-1], axis=1))
print(np.packbits(bits, bitorder="little"), np.unpackbits(np.uint8([5]), count=3, bitorder="little"))
x = np.arange(8, dtype=np.uint8)
x ^= 0xFF
print(x)
x[x & 1 == 0] = 0
print(x, x.any(), x.dtype)
print(np.binary_repr(5, 8), np.binary_repr(-3, 8), np.base_repr(255, 16))
