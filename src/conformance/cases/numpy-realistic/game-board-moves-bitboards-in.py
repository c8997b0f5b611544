# Game board moves: bitboards in uint64 and popcounts.
"""Game board moves: bitboards in uint64 and popcounts."""
import numpy as np

board = np.zeros((8, 8), dtype=bool)
board[3, 4] = board[4, 3] = board[4, 4] = board[3, 3] = True
bits = np.packbits(board)
word = bits.view(">u8")[0]
print(bits, hex(word), type(word), word.dtype, f"{word:064b}"[24:40])
masks = np.uint64(1) << np.arange(64, dtype=np.uint64)
print(masks[:4], masks[-1], masks.dtype, (masks & np.uint64(word)).astype(bool).sum())
print(np.bitwise_count(bits), np.bitwise_count(np.uint64(word)), int(word).bit_count(), np.bitwise_count(masks).sum())
file_a = np.uint64(0x8080808080808080)
print(np.unpackbits(np.array([file_a], ">u8").view("u1")).reshape(8, 8)[:, 0])
print(file_a >> np.uint64(7), ~file_a, file_a ^ word, file_a | np.uint64(1), -np.int64(5) & 0xFF)
shifted = np.roll(board, -1, axis=0)
print(np.packbits(shifted), np.packbits(board | shifted).tobytes().hex())
print(np.unpackbits(np.uint8([5]), bitorder="little"), np.packbits([1, 0, 1], bitorder="little"), np.unpackbits(np.uint8([[3], [255]]), axis=1, count=4))
signed = np.array([-1, 1], np.int8)
print(signed.view(np.uint8), signed >> 1, signed.view(np.uint8) >> 1, np.invert(signed), np.binary_repr(-3, 8), np.binary_repr(10), np.base_repr(255, 16))
print(np.left_shift(np.uint8(1), np.arange(10, dtype=np.uint8)), np.uint8(1) << 7, np.uint8(1) << np.uint8(8), 1 << np.arange(5))
print(np.gcd(12, [8, 9]), np.lcm.reduce([2, 3, 4]), np.bitwise_xor.reduce(bits), np.bitwise_or.accumulate([1, 2, 4]))
for text in ("np.uint64(1) << -1", "np.uint64(3) + 1.5", "np.uint64(3) + np.int64(1)", "np.uint64(2**64)", "np.uint64(-1)", "masks << 1.0", "masks & True", "masks & -1", "np.bitwise_count(1.5)", "np.packbits([1.0])", "np.unpackbits([1, 2])", "np.packbits([2, 0, -1])", "board & 1", "board + board", "board - board", "np.uint8(255) + np.uint8(1)", "np.uint8(255) + 1", "np.uint8(255) + 256", "np.array(255, np.uint8) * 2", "np.invert(1.0)", "~np.bool_(True)", "~True", "np.right_shift(-8, 1)", "np.uint64(5) // 2", "np.uint64(5) % -3", "np.int64(5) ** -1", "np.int64(2) ** 63", "2 ** np.uint64(63)", "np.unpackbits(np.uint8([1]), axis=2)"):
    try:
        with np.errstate(all="ignore"):
            r = eval(text)
        print(text, "=", repr(r), getattr(r, "dtype", ""))
    except Exception as e:
        print(text, "!", type(e).__name__, e)
