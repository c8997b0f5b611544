# Chess-like board: slicing patterns, diagonals, rotations, masks, transposed assignment.
import numpy as np

board = np.full((8, 8), ".", dtype="U1")
board[0] = list("rnbqkbnr")
board[1] = "p"
board[6] = "P"
board[7] = np.char.upper(board[0])
print("\n".join("".join(r) for r in board))
light = (np.indices((8, 8)).sum(axis=0) % 2).astype(bool)
print(light[0], light.sum(), board[light][:6], (board[light] != ".").sum())
values = dict(zip("pnbrqk", (1, 3, 3, 5, 9, 0)))
score = np.zeros((8, 8), int)
for piece, v in values.items():
    score[board == piece] = -v
    score[board == piece.upper()] = v
print(score.sum(), score[score > 0].sum(), score.min(), np.argwhere(score == -9).tolist())
print(np.diagonal(score), np.diagonal(score, 1), np.trace(score), np.fliplr(score).diagonal(), np.diag(score[:3, :3]))
print("".join(np.rot90(board)[0]), "".join(board.T[4]), "".join(board[::-1, 0]), board[:, 3:5].shape, board[::7, ::7].tolist())


def move(src, dst):
    (r0, c0), (r1, c1) = src, dst
    if board[r0, c0] == ".":
        raise LookupError(f"no piece on {src}")
    board[r1, c1], board[r0, c0] = board[r0, c0], "."


move((6, 4), (4, 4))
move((1, 4), (3, 4))
for bad in (((4, 0), (5, 0)), ((8, 0), (0, 0)), ((7, 1), (5, 9)), ((0,), (1, 1)), (("a", 1), (2, 2))):
    try:
        move(*bad)
    except Exception as e:
        print(type(e).__name__, e)
print("".join(board[3]), "".join(board[4]), "".join(board[7]))
u, c = np.unique(board, return_counts=True)
print(dict(zip(u.tolist(), c.tolist())))
board[3:5] = np.where(board[3:5] == ".", "-", board[3:5])
print("".join(board[3:5].ravel()))
board[2] = "long"
print(board[2], board.dtype, board.itemsize, board.nbytes)
sub = board[:2, :4]
sub[:] = sub[::-1]
print(sub, np.shares_memory(sub, board))
flat = board.ravel()
flat[0] = "?"
print(board[0, 0], flat.base is board, board.reshape(4, 16)[0, :9], board.T.ravel().base is board)
try:
    board.reshape(7, 9)
except ValueError as e:
    print(e)
try:
    board[2:4] = [["x"] * 3] * 2
except ValueError as e:
    print(e)
print((board == "P") | (board == "p"), np.nonzero(board == "k"))
