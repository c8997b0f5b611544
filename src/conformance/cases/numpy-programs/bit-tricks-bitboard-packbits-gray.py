# Bit tricks: bitboard, packbits, gray code, popcount and shifts of all widths.
import numpy as np

rng = np.arange(16, dtype=np.uint8)
gray = rng ^ (rng >> 1)
bits = np.unpackbits(gray[:, None], axis=1)[:, 4:]
print(gray)
print(bits[:6])
print(np.packbits(bits, axis=1).ravel(), np.packbits(bits, axis=-1, bitorder='little')[:3].ravel())
print(np.diff(bits.astype(int), axis=0).__abs__().sum(axis=1))
print(np.unpackbits(np.array([5], np.uint8), count=4, bitorder='little'), np.unpackbits(np.array([255, 1], np.uint8), count=-3))
board = np.uint64(0x8100000000000081)
plane = np.unpackbits(np.array([board], '>u8').view(np.uint8)).reshape(8, 8)
print(plane)
print(int(board), hex(board), board, repr(board), np.bitwise_count(board))
print(board << np.uint64(1), board >> 63, ~board)
print(np.bitwise_or.reduce(1 << np.array([0, 3, 5])), np.bitwise_and.reduce([15, 9, 13]), np.bitwise_xor.accumulate([1, 2, 3, 4]))
print(np.left_shift(np.uint8(200), 1), np.array([200], np.uint8) << 1, np.array([1], np.int8) << 7, np.array([-128], np.int8) >> 3)
print(np.array([1], np.int32) << 32, np.array([1], np.uint8) << np.uint8(8), np.int64(1) << 63)
print(np.invert(np.array([True, False])), ~np.array([0, 1], np.uint16), np.logical_xor([1, 0], [1, 1]), np.bitwise_not(5))
print(np.binary_repr(5, width=8), np.binary_repr(-3, width=5), np.base_repr(255, 16), np.binary_repr(-5))
print(np.bitwise_count(np.array([0, 1, 127, -1, -128], np.int8)))
flags = np.array([0b101, 0b010, 0b111], dtype='u1')
print((flags & 0b100) != 0, flags & ~np.uint8(1), flags | 8, flags ^ flags[::-1])
for f in (lambda: np.packbits([1.5]), lambda: np.packbits(np.array([300])), lambda: np.unpackbits([1]), lambda: np.unpackbits(np.array([1], 'u1'), bitorder='x'),
          lambda: flags & ~1, lambda: flags & 256, lambda: flags | -1, lambda: flags << -1, lambda: flags & 1.0, lambda: board | 1, lambda: board & -1, lambda: board + np.int64(1),
          lambda: np.binary_repr(9, width=2), lambda: np.base_repr(10, 40), lambda: np.unpackbits(flags, axis=2), lambda: np.bitwise_and(flags, 'a')):
    try:
        r = f()
        print('ok', repr(r))
    except Exception as e:
        print(type(e).__name__, '|', e)
