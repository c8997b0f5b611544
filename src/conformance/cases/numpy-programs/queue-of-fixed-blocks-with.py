# Queue of fixed blocks with producer and consumer.
import numpy as np
class BlockQueue:
    def __init__(self, blocks, size):
        self.data = np.zeros((blocks, size), np.float32); self.r = self.w = self.n = 0
    def put(self, block):
        if self.n == len(self.data): raise BufferError("queue full")
        self.data[self.w] = block; self.w = (self.w + 1) % len(self.data); self.n += 1
    def get(self):
        if not self.n: raise IndexError("queue empty")
        out = self.data[self.r]; self.r = (self.r + 1) % len(self.data); self.n -= 1
        return out
q = BlockQueue(2, 3)
q.put([1, 2, 3]); q.put(np.arange(3))
try:
    q.put(0)
except BufferError as e:
    print(e)
a = q.get(); print(a, a.base is q.data)
q.put(9.5); print(a, "overwritten")
b = q.get().copy(); q.put(-1); print(b, q.data, q.n)
q.get(); q.get()
try:
    q.get()
except IndexError as e:
    print(e)
try:
    q.put([1, 2])
except ValueError as e:
    print(e)
try:
    q.put("abc")
except ValueError as e:
    print(e)
try:
    q.put(np.array([1j, 2, 3]))
    print(q.data)
except TypeError as e:
    print(e)
q.put(np.array([1e300, 2, 3])); print(q.data)
print(repr(q.data[q.r]), q.data.nbytes)
