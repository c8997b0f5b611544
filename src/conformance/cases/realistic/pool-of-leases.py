"""Memory pool with leases, weak references and finalizers."""
import weakref, gc
class Lease:
    def __init__(self, pool, index): self.pool, self.index = pool, index; self.view = memoryview(pool.blocks[index])
    def __enter__(self): return self.view
    def __exit__(self, et, ev, tb): print("exit", et.__name__ if et else None); self.release()
    def release(self):
        if self.view is not None: self.view.release(); self.view = None; self.pool.give(self.index)
    def __del__(self): print("del lease", self.index, self.view is not None); self.release()
class Pool:
    def __init__(self, n, size): self.blocks = [bytearray(size) for _ in range(n)]; self.free = list(range(n)); self.out = weakref.WeakValueDictionary()
    def take(self):
        if not self.free: raise RuntimeError(f"pool empty, out: {sorted(self.out)}")
        l = Lease(self, self.free.pop()); self.out[l.index] = l; return l
    def give(self, i): self.free.append(i)
pool = Pool(3, 4)
with pool.take() as v: v[:] = b"abcd"; print(v.tobytes(), pool.free)
print(pool.free, len(pool.out))
a, b, c = (pool.take() for _ in range(3))
try: pool.take()
except RuntimeError as e: print(e)
b = None; print("free", pool.free, sorted(pool.out))
try:
    with pool.take() as v: v[10] = 1
except IndexError as e: print(e)
a.self = a; del a; print("cycle", pool.free); print(gc.collect() > 0, pool.free)
try: c.view[:] = b"toolong"
except ValueError as e: print(e)
try: pool.blocks[c.index].extend(b"x")
except BufferError as e: print(e)
s = c.view[1:3]
try: c.release()
except Exception as e: print(type(e).__name__, e)
print(s.tobytes(), pool.free)
try: pool.blocks[0].append(1); print("grew", len(pool.blocks[0]))
except BufferError as e: print("slice holds", e)
f = weakref.finalize(c, print, "finalized", 1); print(f.alive); c = None; print(f.alive)
r = weakref.ref(s); del s; print(r() is None)
with pool.take() as x, pool.take() as y: raise KeyError(x.nbytes + y.nbytes)
