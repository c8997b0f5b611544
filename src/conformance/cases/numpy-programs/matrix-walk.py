# Rows, columns, diagonals and blocks of a matrix, and what each shares.
import numpy as np

m = np.arange(16).reshape(4, 4)
print(m.sum(axis=0), m.sum(axis=1), m.trace(), np.fliplr(m).trace(), m.T[0], m[:, 0])
blocks = m.reshape(2, 2, 2, 2).swapaxes(1, 2)
print(blocks[0, 1], blocks.shape, blocks.strides, blocks.base is m.base)
m[np.arange(4), np.arange(4)] = 0
m[np.tril_indices(4)] if False else None
upper = np.triu(m, 1)
print(m, upper, np.array_equal(upper, np.triu(m)))
total = np.zeros(4)
for row in m:
    total += row
print(total, (total == m.sum(0)).all(), m.cumsum(axis=1)[:, -1])
print(np.where(m % 2, m, -m), m[m > 10], np.argwhere(m == 0).tolist())
print((m @ np.eye(4, dtype=int) == m).all(), m @ m[:, :1], np.outer(m[0], m[:, 1]).shape)
