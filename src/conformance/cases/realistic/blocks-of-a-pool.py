import weakref, sys
class Block:
    __slots__ = ("pool", "data", "view", "__weakref__")
    def __init__(self, pool, data):
        self.pool, self.data, self.view = pool, data, memoryview(data)
    def release(self):
        if self.view is None:
            raise RuntimeError("released twice")
        self.view.release(); self.view = None
        self.pool._give_back(self.data); self.data = None
    def __enter__(self): return self.view
    def __exit__(self, *exc): self.release()
    def __repr__(self): return f"<Block {'free' if self.view is None else self.view.nbytes}>"

class Pool:
    def __init__(self, size, count):
        self.size = size
        self._free = [bytearray(size) for _ in range(count)]
        self.live = weakref.WeakSet()
        self.stats = dict(taken=0, given=0, peak=0)
    def take(self):
        if not self._free:
            raise MemoryError(f"pool of {self.size} bytes is empty ({len(self.live)} live)")
        b = Block(self, self._free.pop()); self.live.add(b)
        self.stats["taken"] += 1
        self.stats["peak"] = max(self.stats["peak"], len(self.live))
        return b
    def _give_back(self, data):
        data[:] = bytes(self.size)
        self._free.append(data); self.stats["given"] += 1

pool = Pool(8, 2)
with pool.take() as v:
    v[:5] = b"hello"
    print(v.tobytes(), len(pool.live), pool.stats)
a, b = pool.take(), pool.take()
print(a, b, len(pool._free))
try:
    pool.take()
except MemoryError as e:
    print(type(e).__name__, e)
keep = a.view[2:4]
try:
    a.release()
except BufferError as e:
    print("BufferError:", e)
keep.release()
a.release()
try:
    a.release()
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    with a as v:
        pass
except RuntimeError as e:
    print("again:", e)
print(sorted(pool.stats.items()), list(pool.live))
del b
print(len(pool.live), len(pool._free))
leak = pool.take().view
print(leak.nbytes, len(pool.live))
try:
    leak.obj.pop()
except BufferError as e:
    print(e)
try:
    Block(pool, "text")
except TypeError as e:
    print(e)
a.colour = 1
