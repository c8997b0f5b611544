# A pool of fixed frames over one mmap-backed arena, leased as ndarrays.
import mmap
import weakref
import numpy as np


class Arena:
    def __init__(self, frames, shape, dtype=np.uint8):
        self.dtype = np.dtype(dtype)
        self.shape = shape
        self.size = int(np.prod(shape)) * self.dtype.itemsize
        self.map = mmap.mmap(-1, self.size * frames)
        self.free = list(range(frames))[::-1]
        self.leases = {}

    def lease(self):
        if not self.free:
            raise MemoryError('arena exhausted')
        slot = self.free.pop()
        arr = np.frombuffer(self.map, self.dtype, count=int(np.prod(self.shape)), offset=slot * self.size).reshape(self.shape)
        self.leases[slot] = weakref.ref(arr, lambda _, s=slot: self.free.append(s))
        return slot, arr

    def close(self):
        live = [s for s, r in self.leases.items() if r() is not None]
        if live:
            print('still leased', live)
        self.map.close()


arena = Arena(3, (2, 3), '<u2')
s0, f0 = arena.lease()
s1, f1 = arena.lease()
f0[:] = 1
f1[...] = [[1, 2, 3], [4, 5, 6]]
print(s0, s1, f1.base is arena.map, type(f1.base).__name__, type(f1.base.base).__name__)
print(arena.map[:24])
crop = f1[:, 1:]
del f1
print(sorted(arena.free), crop.tolist())
s2, f2 = arena.lease()
print(s2, f2.sum())
try:
    arena.lease()
    arena.lease()
except MemoryError as e:
    print('MemoryError', e)
try:
    arena.close()
except BufferError as e:
    print('BufferError', e)
print(arena.map.closed)
del f0, f2
try:
    arena.close()
except BufferError as e:
    print('BufferError', e)
crop += 1
print(arena.map[12:24])
del crop
arena.close()
print(arena.map.closed)
try:
    np.frombuffer(arena.map)
except ValueError as e:
    print('ValueError', e)
ro = mmap.mmap(-1, 16, access=mmap.ACCESS_READ) if False else None
anon = mmap.mmap(-1, 8)
v = np.frombuffer(anon, 'u1')
for f in (lambda: anon.resize(16), lambda: anon.close(), lambda: anon.__exit__(None, None, None)):
    try:
        f()
    except BufferError as e:
        print('BufferError', e)
anon.write(b'abc')
anon.move(3, 0, 3)
print(v, anon.tell(), anon.find(b'a', 1))
