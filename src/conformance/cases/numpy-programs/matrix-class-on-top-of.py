# Matrix class on top of a flat bytearray.
import numpy as np
class Mat:
    def __init__(self, r, c, dtype="f4"):
        self.store = bytearray(r * c * np.dtype(dtype).itemsize); self.shape = (r, c); self.dtype = np.dtype(dtype)
    @property
    def np(self): return np.frombuffer(self.store, self.dtype).reshape(self.shape)
    def add_row(self, row):
        self.store += np.asarray(row, self.dtype).tobytes(); self.shape = (self.shape[0] + 1, self.shape[1])
    def __array__(self, dtype=None, copy=None): return self.np if dtype is None else self.np.astype(dtype)
m = Mat(2, 3); m.np[:] = np.arange(6).reshape(2, 3)
m.add_row([7, 8, 9]); print(m.np, m.np.sum(axis=0))
held = m.np
try:
    m.add_row([1, 1, 1])
except BufferError as e:
    print("BufferError:", e)
print(len(m.store), m.shape)
del held
m.add_row([1, 1, 1]); print(np.asarray(m), np.array(m, dtype=int)[-1], np.mean(m), np.add(m, 1)[0], np.dot(m, [1, 0, 1]))
try:
    m.add_row([1, 2]); print(m.np)
except ValueError as e:
    print(e)
print(np.asarray(m.store)[:4], bytes(m.store[:8]).hex(), np.frombuffer(m.store, "f4", 3, 12))
t = m.store; del m; t.clear(); print(len(t))
