# Matrix as flat bytearray with row views.
import numpy as np

R, C = 3, 4
store = bytearray(R * C * 2)
m = np.ndarray((R, C), dtype="<i2", buffer=store)
for r in range(R):
    m[r] = np.arange(C) + 10 * r
print(m)
print(store.hex(" ", 2))
rows = [m[r] for r in range(R)]
cols = [m[:, c] for c in range(C)]
rows[1] += 100
cols[0][:] = -1
print(m)
print([c.strides for c in cols], [r.flags.contiguous for r in rows], [c.flags.contiguous for c in cols])
print(m.sum(0), m.sum(1), m.sum(), m.sum().dtype)
m.T[2] = 5
print(m.tolist())
m[m < 0] = 0
print(store[:8])
diag = m.diagonal()
print(diag, diag.flags.writeable)
try:
    diag[0] = 1
except ValueError as e:
    print(e)
m.flat[::5] = 77
print(m)
print(m[::2, ::-1])
print(m[[0, 2]][:, [1, 3]], m[np.ix_([0, 2], [1, 3])])
i, j = np.unravel_index(m.argmax(), m.shape)
print(i, j, type(i), m[i, j])
store[0:2] = b"\xff\x7f"
print(m[0, 0], m.max(), np.iinfo(m.dtype))
