# What an array tells about itself: a small inspector with memoryview and struct.
"""What an array tells about itself: a small inspector with memoryview and struct."""
import struct
import sys
import numpy as np


def inspect(a):
    m = memoryview(a)
    print(f"ndim={m.ndim} shape={m.shape} strides={m.strides} format={m.format!r} itemsize={m.itemsize} nbytes={m.nbytes} ro={m.readonly} c={m.c_contiguous} f={m.f_contiguous}")
    return m


for dt in ("?", "i1", "u1", "<i2", ">i2", "<u4", ">u4", "i8", "u8", "f2", ">f4", "f8", "c8", "c16", "S3", "U2", "V4"):
    m = memoryview(np.zeros(2, dt))
    try:
        print(f"{dt:>4} {m.format!r:>6} {m.itemsize} {m.tolist()}")
    except NotImplementedError as e:
        print(f"{dt:>4} {m.format!r:>6} {m.itemsize} NotImplementedError: {e}")
grid = np.arange(12, dtype=np.int16).reshape(3, 4)
m = inspect(grid)
print(m[1, 2], m[2, 3], m.tolist()[0])
m[0, 0] = -7
print(grid[0, 0])
inspect(grid.T)
inspect(grid[:, ::-2])
inspect(grid[1:2, 1:2])
inspect(np.array(5.0))
inspect(np.zeros((0, 3)))
ro = grid.view()
ro.flags.writeable = False
r = inspect(ro)
flat = memoryview(grid).cast("B")
print(flat[:4].tolist(), struct.unpack("4h", flat[:8]), bytes(grid[0]) == grid[0].tobytes(), bytes(grid[:, 0]), sys.byteorder)
pairs = np.array([(1, 2.5), (3, 4.5)], dtype=[("a", "<i2"), ("b", "<f8")])
print(memoryview(pairs).format, memoryview(pairs).itemsize)
actions = {
    "write ro": lambda: r.__setitem__((0, 0), 1),
    "cast T": lambda: memoryview(grid.T).cast("B"),
    "cast shape": lambda: flat.cast("h", [5, 2]),
    "cast format": lambda: flat.cast("h").cast("i"),
    "index": lambda: m[3, 0],
    "one index": lambda: m[0],
    "range": lambda: m.__setitem__((0, 0), 40000),
    "type": lambda: m.__setitem__((0, 0), 1.5),
    "record": lambda: memoryview(pairs)[0],
    "big endian": lambda: memoryview(np.zeros(2, ">i2"))[0],
    "slice": lambda: m[1:, 0],
    "resize": lambda: np.zeros(3).resize(4),
    "held": lambda: grid.resize((4, 4)),
    "hash": lambda: hash(memoryview(grid)),
    "bytes": lambda: hash(memoryview(ro).cast("B")) == hash(ro.tobytes()),
    "0d": lambda: memoryview(np.array(5.0))[()],
    "0d len": lambda: len(memoryview(np.array(5.0))),
    "equal": lambda: memoryview(grid) == grid,
}
for k, f in actions.items():
    try:
        print(k, "->", f())
    except Exception as e:
        print(k, "->", type(e).__name__, e)
