# Game map: terrain layers as int8 planes, flood fill, distance field.
import numpy as np

MAP = """
##########
#....#...#
#.##.#.#.#
#.#..#.#.#
#.#.##.#.#
#......#.#
##########
""".strip().splitlines()

grid = np.array([list(row) for row in MAP])
walls = grid == '#'
print(grid.shape, grid.dtype, walls.sum())


def distance(start):
    dist = np.full(walls.shape, -1, dtype=np.int16)
    frontier = np.zeros_like(walls)
    frontier[start] = True
    step = 0
    while frontier.any():
        dist[frontier] = step
        grown = np.zeros_like(frontier)
        grown[1:] |= frontier[:-1]
        grown[:-1] |= frontier[1:]
        grown[:, 1:] |= frontier[:, :-1]
        grown[:, :-1] |= frontier[:, 1:]
        frontier = grown & ~walls & (dist < 0)
        step += 1
    return dist


d = distance((1, 1))
print(d)
print(d.max(), np.unravel_index(d.argmax(), d.shape), (d < 0).sum() - walls.sum())
far = np.argwhere(d > 10)
print(far[:3].tolist(), len(far))
print(''.join(np.where(walls, '#', np.where(d % 2 == 0, '+', ' '))[1]))
pad = np.pad(walls, 1, constant_values=True)
nb = sum(pad[1 + dy:1 + dy + walls.shape[0], 1 + dx:1 + dx + walls.shape[1]].astype(int) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx)
print(nb)
view = d[1:-1, 1:-1]
print(view.base is d, view.flags['C_CONTIGUOUS'], view.ravel().base is d)
for expr in ("d[7]", "d[1, 2, 3]", "d['x']", "d[walls[:3]]", "d[walls] - d[~walls]", "np.zeros((2, 2)) + d", "grid + 1", "grid.astype(int)", "d.reshape(3, -1)", "walls - walls", "-walls", "d[1.5:]", "d[[1, 2], :, [3]].shape", "grid[0].view('U2')", "d.astype('i2', casting='no') is d", "d.astype('i1', casting='safe')"):
    try:
        print(expr, '->', repr(eval(expr)))
    except Exception as e:
        print(expr, '->', type(e).__name__ + ':', e)
