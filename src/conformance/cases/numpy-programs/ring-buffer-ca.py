# Ring buffer.
import numpy as np
class Ring:
    def __init__(self, n, dtype=np.int16):
        self.buf = np.zeros(n, dtype=dtype)
        self.head = 0
        self.count = 0
    def push(self, values):
        values = np.asarray(values, dtype=self.buf.dtype)
        n = len(self.buf)
        idx = (self.head + np.arange(len(values))) % n
        self.buf[idx] = values
        self.head = (self.head + len(values)) % n
        self.count = min(n, self.count + len(values))
    def last(self, k):
        n = len(self.buf)
        idx = (self.head - k + np.arange(k)) % n
        return self.buf[idx]
r = Ring(8)
r.push([1, 2, 3])
print(r.buf, r.head)
r.push(range(10, 17))
print(r.buf, r.head, r.count)
print(r.last(4))
v = memoryview(r.buf)
print(v.format, v.shape, v.nbytes, v.tolist())
v[0] = -1
print(r.buf[0])
try:
    r.buf.resize(16)
except ValueError as e:
    print("ValueError:", e)
v.release()
r.push(np.array([300, 400]))
try:
    r.push([70000])
except OverflowError as e:
    print("OverflowError:", e)
print(np.roll(r.buf, -r.head))
