# Conway's life on a torus with np.roll, glider and blinker; bit-packed snapshots.
import numpy as np


def step(board):
    n = sum(np.roll(board, (dy, dx), axis=(0, 1)) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if (dy, dx) != (0, 0))
    return ((n == 3) | (board.astype(bool) & (n == 2))).astype(board.dtype)


board = np.zeros((6, 6), dtype=np.uint8)
board[0, 1] = board[1, 2] = board[2, :3] = 1
history = [board]
for _ in range(4):
    history.append(step(history[-1]))
for k, b in enumerate(history[::2]):
    print(f"generation {2 * k}: {b.sum()} alive")
    print("\n".join("".join(" #"[c] for c in row) for row in b))
print(np.argwhere(history[4]).tolist())
print(np.array_equal(history[4], np.roll(board, (1, 1), axis=(0, 1))))
stack = np.stack(history)
print(stack.shape, stack.sum(axis=(1, 2)), stack.any(axis=0).sum())
packed = np.packbits(stack.reshape(len(stack), -1), axis=1)
print(packed.shape, packed[0], packed.nbytes, "of", stack.nbytes)
unpacked = np.unpackbits(packed, axis=1, count=36).reshape(stack.shape)
print((unpacked == stack).all())
changes = np.diff(stack.astype(np.int8), axis=0)
print(changes.shape, (changes == 1).sum(axis=(1, 2)), (changes == -1).sum(axis=(1, 2)), np.unique(changes))
try:
    board[6, 0] = 1
except IndexError as e:
    print(e)
try:
    stack[:, 0] = np.ones(5)
except ValueError as e:
    print(e)
try:
    np.stack([board, board[1:]])
except ValueError as e:
    print(e)
try:
    board += 0.5
except TypeError as e:
    print(type(e).__name__, e)
print(board.dtype, step(board.astype(bool)).dtype if False else step(board).dtype)
b2 = board.view(bool)
print(b2.dtype, b2.sum(), (~b2).sum(), b2[2])
