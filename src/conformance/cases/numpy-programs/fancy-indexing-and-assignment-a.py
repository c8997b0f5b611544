# Fancy indexing and assignment: a board of cells.
import numpy as np

board = np.arange(30).reshape(5, 6)
rows = np.array([0, 2, 4])
cols = np.array([1, 3, 5])
print(board[rows, cols])
print(board[rows[:, None], cols])
print(board[np.ix_(rows, cols)])
print(board[rows])
print(board[:, [True, False, True, False, False, True]])
print(board[board % 7 == 0])
print(board[2, [0, -1]], board[[[0, 1], [2, 3]], 0])
print(board[..., [0]].shape, board[None, rows, 1:3].shape, board[rows, None, cols].shape, board[:, None, rows].shape)
b = board.copy()
b[rows, cols] = -1
b[b > 20] += 100
b[[0, 0, 0], [0, 0, 0]] += 1
print(b)
np.add.at(b, ([0, 0, 0], [0, 0, 0]), 1)
print(b[0, 0])
b[[1, 3]] = b[[3, 1]]
print(b)
b[:, ::2][b[:, ::2] < 0] = 0
print(b.min())
tests = {
    'bounds': lambda: board[[0, 5]],
    'neg': lambda: board[[-6]],
    'shape': lambda: board[[0, 1], [0, 1, 2]],
    'bool len': lambda: board[[True, False]],
    'bool 2d': lambda: board[np.ones((5, 5), bool)],
    'float': lambda: board[1.0],
    'float arr': lambda: board[np.array([1.0])],
    'str': lambda: board['a'],
    'too many': lambda: board[0, 0, 0],
    'ellipses': lambda: board[..., ...],
    'set shape': lambda: b.__setitem__(rows, [1, 2]),
    'set mask': lambda: b.__setitem__(b > 5, [1, 2]),
    'set str': lambda: b.__setitem__((0, 0), 'x'),
    'set list': lambda: b.__setitem__((0, 0), [1, 2]),
    'set none': lambda: b.__setitem__((0, 0), None),
    'slice': lambda: board['a':2],
    'slice0': lambda: board[::0],
    'none-index': lambda: board[{}],
}
for k, f in tests.items():
    try:
        print(k, 'ok', f())
    except Exception as e:
        print(k, type(e).__name__, '|', e)
empty = board[[]]
print(empty, empty.shape, board[np.array([], dtype=int), 0])
print(np.take(board, [0, 7, 40], mode='wrap'), np.take(board, [0, 1], axis=1)[:2], board.take([99, -99], mode='clip'))
np.put(b, [0, 1, 2], [9, 8])
print(b[0])
print(np.choose([0, 1, 2, 0], [[1, 2, 3, 4], [10, 20, 30, 40], [100, 200, 300, 400]]))
