# Text matrix: game board with chars.
import numpy as np
board = np.full((3, 5), ".", dtype="U1"); board[1, 2] = "#"; board[:, 0] = list("abc")
print("\n".join("".join(r) for r in board)); print(board, board.T[0], board == "#", np.argwhere(board == "#"))
bb = np.frombuffer(b"x.o.xxo..", "S1").reshape(3, 3); print(bb, (bb == b"x").sum(0), bb.diagonal().tobytes(), bb[::-1].tobytes())
codes = np.frombuffer(b"hello", np.uint8) ^ 0x20; print(codes.tobytes(), codes.view("S5")[0], codes.view("S1"), codes.tobytes().decode())
grid = np.array([list("ab"), list("cd")]); print(grid, grid.dtype, grid.ravel().tolist(), grid.view("U2") if grid.flags.c_contiguous else "", np.char.upper(grid))
names = np.array(["Al", "Barbara"]); names[0] = "Alexandrina"; print(names, names.itemsize, names.astype("S3"), np.char.str_len(names), names.astype("U2"))
wide = np.empty(2, "U10"); wide[:] = ["one", "twelve chars"]; print(wide, repr(wide[1]), np.concatenate([names, wide]).dtype, np.array(["a", 1, 2.5, True]), np.array([b"a", 1]))
print(np.where(board == ".", " ", board)[0], np.unique(board), np.sort(board, axis=None)[-3:], board.tobytes()[:8], np.array(["a", "b"]).view(np.uint32), "a" in board, np.char.add(names, ["!", "?"]))
for e in ("names[0] + 'x'", "names + 'x'", "names * 2", "names.sum()", "names.max()", "names < 'B'", "names.astype(float)", "np.array(['1.5', 'x']).astype(float)", "names.mean()", "-names", "names == b'Al'", "np.array(['3', '4']).astype(int) * 2", "np.array('abc')[()]", "np.array(['a', 'b'])[5]", "np.zeros(2, 'S3') + b'x'", "np.array([b'a']) == 'a'", "names.astype('S')", "np.array(['é']).astype('S')", "np.array([b'\\xff']).astype('U')"):
    try:
        print(e, "->", repr(eval(e)))
    except Exception as ex:
        print(e, type(ex).__name__, ex)
