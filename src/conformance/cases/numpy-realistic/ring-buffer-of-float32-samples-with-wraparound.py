"""Ring buffer of float32 samples with wraparound views, as an audio callback keeps one."""
import numpy as np

class Ring:
    def __init__(self, size, dtype=np.float32):
        self.buf = np.zeros(size, dtype)
        self.head = 0
        self.count = 0

    def push(self, block):
        block = np.asarray(block, dtype=self.buf.dtype)
        n = len(block)
        if n > len(self.buf):
            raise ValueError(f"block of {n} does not fit into {len(self.buf)}")
        first = min(n, len(self.buf) - self.head)
        self.buf[self.head:self.head + first] = block[:first]
        self.buf[:n - first] = block[first:]
        self.head = (self.head + n) % len(self.buf)
        self.count = min(self.count + n, len(self.buf))

    def latest(self, n):
        idx = (self.head - n + np.arange(n)) % len(self.buf)
        return self.buf[idx]

    def parts(self):
        return self.buf[self.head:], self.buf[:self.head]

r = Ring(8)
for i in range(5):
    r.push(np.linspace(i, i + 1, 3))
    print(i, r.head, r.count, r.buf)
print(r.latest(4), r.latest(4).base is None)
a, b = r.parts()
print(a, b, np.shares_memory(a, r.buf), np.may_share_memory(a, b), np.shares_memory(a, b))
print(np.concatenate(r.parts()), np.roll(r.buf, -r.head))
r.push([1e10, np.nan, np.inf])
print(r.buf, np.isfinite(r.buf).sum())
for bad in (range(9), "text", [[1, 2], [3, 4]], [1j], None):
    try:
        r.push(bad)
        print("pushed", r.buf)
    except Exception as e:
        print(type(e).__name__, e)
print(repr(r.buf.mean()), repr(np.nanmean(r.buf)), repr(np.nanmax(r.buf)))
mv = memoryview(r.buf)
print(mv.format, mv.shape, mv.itemsize, mv.readonly, mv.nbytes)
r.buf.flags.writeable = False
try:
    r.push([1])
except ValueError as e:
    print(e)
print(mv.readonly, memoryview(r.buf).readonly)
mv[0] = 7.5
print(r.buf[0])
try:
    r.buf.resize(16)
except ValueError as e:
    print(e)
