# Memory pool: slices handed out and returned.
import numpy as np

class Pool:
    def __init__(self, blocks, size):
        self.mem = np.zeros(blocks * size, dtype=np.uint8)
        self.size = size
        self.free = list(range(blocks))[::-1]
        self.used = {}
    def alloc(self, owner):
        if not self.free:
            raise MemoryError(f"no block for {owner}")
        i = self.free.pop()
        self.used[i] = owner
        return self.mem[i * self.size:(i + 1) * self.size]
    def release(self, view):
        off = view.__array_interface__["data"][0] - self.mem.__array_interface__["data"][0]
        i, rest = divmod(off, self.size)
        assert rest == 0
        view[:] = 0
        self.free.append(i)
        return self.used.pop(i)
p = Pool(3, 4)
a, b, c = (p.alloc(n) for n in "abc")
a[:] = b"AAAA"[0]
b[:2] = [1, 2]
c.view("<u4")[0] = 0xDEADBEEF
print(p.mem, p.free, p.used)
try:
    p.alloc("d")
except MemoryError as e:
    print("MemoryError:", e)
print(p.release(b), p.mem, p.free)
d = p.alloc("d")
print(np.shares_memory(b, d), d.base is p.mem, d.ctypes if False else "", d.flags.owndata)
print(c.view(">u4")[0] == 0xEFBEADDE, c.view("i4"), c.view("f4"), c.view("u2").tolist())
try:
    a[1:].view("<u2")
except ValueError as e:
    print("ValueError:", e)
print(a[:2].view("<u2"), a.view("S4"), a.view("S2"), a.tobytes(), bytes(c).hex())
print(p.mem.reshape(3, 4), p.mem.nonzero()[0])
