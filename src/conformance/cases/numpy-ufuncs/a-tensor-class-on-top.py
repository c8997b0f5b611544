"""A tiny tensor library on top of NumPy: shapes checked before work."""
import numpy as np

class Tensor:
    __array_priority__ = 100
    def __init__(self, data, name="t"):
        self.data = np.array(data, dtype=np.float64)
        self.name = name
    def __repr__(self):
        return f"<{self.name} {self.data.shape} {self.data.tolist()}>"
    def __add__(self, other):
        return Tensor(self.data + getattr(other, "data", other), f"({self.name}+)")
    __radd__ = __add__
    def __matmul__(self, other):
        return Tensor(self.data @ getattr(other, "data", other), f"({self.name}@)")
    def __rmatmul__(self, other):
        return Tensor(other @ self.data, f"(@{self.name})")
    def __array__(self, dtype=None, copy=None):
        print(f"__array__(dtype={dtype}, copy={copy})")
        return self.data if dtype is None else self.data.astype(dtype)
    def __getitem__(self, i):
        return Tensor(self.data[i], self.name)
    def __len__(self):
        return len(self.data)

t = Tensor([[1, 2], [3, 4]])
print(t + 1, 1 + t, np.ones(2) + t, t + np.ones((2, 1)), np.float64(2) + t)
print(t @ np.eye(2), np.eye(2) @ t, t[0], len(t))
print(np.asarray(t), np.array(t, dtype="i4"), np.sum(t), np.sqrt(t), np.concatenate([t, t]).shape, np.array([t[0], t[1]]).shape)
try:
    t @ np.ones(3)
except ValueError as e:
    print(e)
try:
    t + np.ones(3)
except ValueError as e:
    print(e)
class Bad:
    def __array__(self, dtype=None, copy=None):
        return [1, 2]
for f in (lambda: np.array(Bad()), lambda: np.add(Bad(), 1), lambda: np.asarray(t).base, lambda: np.multiply(t, [1, 10]), lambda: np.ones(2) * t, lambda: t.data.tolist() == np.array(t).tolist()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
