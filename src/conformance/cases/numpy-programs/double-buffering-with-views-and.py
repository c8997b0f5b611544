# Double buffering with views and swap.
import numpy as np
class Pair:
    def __init__(self, n):
        self.mem = np.zeros((2, n), dtype=np.float32)
        self.front, self.back = self.mem
    def swap(self):
        self.front, self.back = self.back, self.front
p = Pair(4)
p.back[:] = [1, 2, 3, 4]
print(p.front, p.back)
p.swap()
print(p.front, p.mem)
p.back += p.front * 10
print(p.mem, p.front.base is p.mem)
a, b = p.mem[0, :2], p.mem[1, 2:]
a[:], b[:] = b.copy(), a.copy()
print(p.mem)
x = np.arange(4)
x[[0, 3]] = x[[3, 0]]
print(x)
x[:2], x[2:] = x[2:].copy(), x[:2].copy()
print(x)
m = np.arange(9).reshape(3, 3)
m[[0, 2]] = m[[2, 0]]
print(m)
m[:, [0, 1]] = m[:, [1, 0]]
print(m)
i = np.arange(3); m[i, i] = 0; print(m)
m[np.triu_indices(3, 1)] = -1; print(m)
first, *rest = m
print(first, len(rest))
(q, w, e), *_ = m.tolist()
print(q, w, e)
