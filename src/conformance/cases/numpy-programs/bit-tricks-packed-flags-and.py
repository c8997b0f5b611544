# Bit tricks: packed flags and masks.
import numpy as np

flags = np.array([0b1010_0001, 0b0000_1111, 0xFF, 0], dtype=np.uint8)
bits = np.unpackbits(flags)
print(bits.reshape(4, 8))
print(np.unpackbits(flags, bitorder="little").reshape(-1, 8)[:, 0])
print(np.packbits(bits), np.packbits([1, 0, 1]), np.packbits(bits.reshape(4, 8), axis=1).ravel())
print([np.binary_repr(f, 8) for f in flags], np.binary_repr(-3, 8), np.base_repr(255, 16))
print(flags & 0x0F, flags >> 4, flags | 0x80, flags ^ 0xFF, ~flags, np.invert(flags.view(np.int8)))
print(np.bitwise_count(flags), np.bitwise_or.reduce(flags), np.bitwise_and.reduce(flags), np.bitwise_xor.accumulate(flags))
rgb565 = np.array([0xF800, 0x07E0, 0x001F, 0xFFFF], dtype=np.uint16)
r = (rgb565 >> 11) & 0x1F
g = (rgb565 >> 5) & 0x3F
b = rgb565 & 0x1F
rgb = np.stack([r << 3, g << 2, b << 3], axis=-1).astype(np.uint8)
print(rgb, rgb.dtype)
packed = (rgb[:, 0].astype(np.uint32) << 16) | (rgb[:, 1].astype(np.uint32) << 8) | rgb[:, 2]
print(packed, [f"#{p:06X}" for p in packed], packed.dtype)
print(np.left_shift(1, np.arange(8)), np.left_shift(np.uint8(1), np.arange(8, dtype=np.uint8)))
print(np.uint8(200) >> 1, np.uint8(200) << 1, np.int8(-128) >> 7, 1 << np.arange(3))
try:
    flags << 1.5
except TypeError as e:
    print("TypeError:", e)
try:
    flags & 256
except OverflowError as e:
    print("OverflowError:", e)
try:
    np.unpackbits(np.arange(3))
except TypeError as e:
    print("TypeError:", e)
flags &= 0x0F
flags <<= 2
print(flags)
try:
    flags += 0.5
except TypeError as e:
    print(type(e), e)
print(np.gcd(12, 18), np.lcm.reduce([2, 3, 4]), (np.arange(20) & (np.arange(20) - 1)) == 0)
