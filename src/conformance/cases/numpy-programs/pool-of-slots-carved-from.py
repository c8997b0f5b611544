# Pool of slots carved from one allocation.
import numpy as np
class Pool:
    def __init__(self, count, shape, dtype):
        self.block = np.zeros((count,) + shape, dtype)
        self.free = list(range(count))[::-1]
    def take(self):
        if not self.free:
            raise MemoryError("pool exhausted")
        i = self.free.pop()
        return i, self.block[i]
    def give(self, i):
        self.block[i].fill(0)
        self.free.append(i)
pool = Pool(3, (2, 2), np.int16)
held = {}
for k in "abc":
    i, slot = pool.take()
    slot[...] = ord(k)
    held[k] = (i, slot)
    print(k, i, slot.tolist(), slot.base is pool.block)
try:
    pool.take()
except MemoryError as e:
    print("MemoryError:", e)
pool.give(held["b"][0])
print(held["b"][1], pool.block.sum(axis=(1, 2)))
i, s = pool.take()
s += np.eye(2, dtype=np.int16)
print(held["b"][1] is s, np.shares_memory(held["b"][1], s), held["b"][1])
print(pool.block.reshape(3, -1), pool.block.nbytes, pool.block[1:].base is pool.block)
try:
    s += 0.5
except TypeError as e:
    print(type(e).__name__, e)
s[...] = s + 0.5
print(s)
view = pool.block.view(np.uint8).reshape(3, -1)
view[0, ::2] = 0xFF
print(pool.block[0])
ids = [id(pool.block[k]) == id(pool.block[k]) or True for k in range(2)]
print(ids, pool.block[0].__array_interface__["shape"], pool.block.__array_interface__["typestr"])
