"""Fixed pool of blocks with a free mask; double free, leaks, and views that outlive it."""
import numpy as np

class Pool:
    def __init__(self, blocks, size):
        self.data = np.zeros((blocks, size), np.uint8)
        self.free = np.ones(blocks, bool)

    def take(self):
        idx = np.flatnonzero(self.free)
        if idx.size == 0:
            raise MemoryError("pool is empty")
        self.free[idx[0]] = False
        return idx[0], self.data[idx[0]]

    def give(self, i):
        if not 0 <= i < len(self.free):
            raise IndexError(f"no block {i}")
        if self.free[i]:
            raise ValueError(f"block {i} is free already")
        self.free[i] = True
        self.data[i].fill(0xDD)

p = Pool(3, 6)
a, va = p.take()
b, vb = p.take()
va[:] = np.frombuffer(b"hello!", np.uint8)
vb[:3] = [1, 2, 3]
print(a, b, repr(a), va.tobytes(), vb, p.free, (~p.free).sum())
p.give(a)
print(va, va.base is p.data, bytes(va))
c, vc = p.take()
print(c, vc is va, np.shares_memory(vc, va), vc)
vc.view("<u2")[:] = 0x4142
print(va.tobytes(), p.data.nbytes, p.data[1:].sum())
for action in (lambda: p.give(5), lambda: p.give(2), lambda: p.give(-1), lambda: p.give("x"), lambda: [p.take() for _ in range(3)]):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
print(p.free, p.free.any(), np.packbits(p.free), p.free.view(np.uint8), p.free.tolist())
try:
    vb[:] = b"abcdef"
except Exception as e:
    print(type(e).__name__, e)
try:
    vb[:] = np.arange(5)
except Exception as e:
    print(type(e).__name__, e)
vb[:] = bytearray(b"abcdef")
print(vb.tobytes())
mv = memoryview(vb)
mv[:2] = b"ZZ"
print(vb, mv.tobytes(), mv.contiguous, mv.strides, memoryview(p.data.T).strides)
del p
print(va, vb.base.shape)
try:
    vb.base.resize((4, 6))
except ValueError as e:
    print(str(e).splitlines()[0])
