# Scanning a text grid for words in eight directions with strided views.
import numpy as np

grid = np.array([list(r) for r in ("SPARSE", "TRAILS", "RINGSO", "IBUFFE", "DARRAY", "EVIEWS")])
print(grid.shape, grid.dtype, grid.strides)


def lines(g):
    n = max(g.shape)
    for i, row in enumerate(g):
        yield f"row {i}", row
    for j, col in enumerate(g.T):
        yield f"col {j}", col
    for k in range(-n + 1, n):
        d = g.diagonal(k)
        if d.size > 2:
            yield f"diag {k}", d
        a = np.fliplr(g).diagonal(k)
        if a.size > 2:
            yield f"anti {k}", a


def search(word):
    hits = []
    for name, line in lines(grid):
        for tag, arr in (("", line), (" reversed", line[::-1])):
            text = "".join(arr)
            if word in text:
                hits.append((name + tag, text.index(word)))
    return hits


for w in ("ARRAY", "RING", "VIEW", "STRIDE", "BUF", "SLIAR", "XYZ"):
    print(w, search(w))
col = grid[:, 0]
print("".join(col), col.strides, col.flags.c_contiguous, "".join(col[::-1]), col[::-1].strides)
win = np.lib.stride_tricks.sliding_window_view(grid, (1, 3))
print(win.shape, "".join(win[0, 0, 0]), win.strides)
found = np.array(["".join(v) for v in win.reshape(-1, 3)])
print(found.shape, found[:4], found.dtype, (found == "RAY").sum(), np.unique(found).size)
codes = grid.view(np.uint32).reshape(grid.shape)
print(codes[0], codes.dtype, (codes - ord("A")).max(), np.bincount((codes - 65).ravel(), minlength=26))
freq = np.bincount((codes - 65).ravel(), minlength=26)
print("".join(chr(65 + i) for i in np.argsort(-freq, kind="stable")[:5]), freq.max())
lower = (codes + 32).view("U1")
print(lower[0], "".join(lower.reshape(grid.shape)[4]))
try:
    grid[0].view(np.uint16)[:3]
    print(grid[0].view(np.uint16)[:3])
    grid.T.view(np.uint16)
except ValueError as e:
    print(e)
try:
    grid[6]
except IndexError as e:
    print(e)
try:
    grid.diagonal(0)[0] = "X"
except ValueError as e:
    print(e)
try:
    "".join(grid)
except TypeError as e:
    print(e)
