# Timers and counters as dataclass fields with numpy scalars.
from dataclasses import dataclass, field, asdict, replace
import numpy as np

@dataclass
class Stats:
    count: np.int64 = np.int64(0)
    total: np.float64 = np.float64(0)
    hist: np.ndarray = field(default_factory=lambda: np.zeros(4, int), compare=False)
    def add(self, x):
        self.count += 1
        self.total += x
        self.hist[min(int(x), 3)] += 1
        return self
    @property
    def mean(self):
        return self.total / self.count

s = Stats()
for v in (0.5, 1.5, 2.5, 9):
    s.add(v)
print(s)
print(s.mean, type(s.mean), type(s.count), s.hist.dtype)
d = asdict(s)
print(d, d["hist"] is s.hist)
r = replace(s, count=np.int64(1))
print(r == s, r.hist is s.hist, Stats() == Stats())
@dataclass(frozen=True)
class Point:
    pos: np.ndarray
p = Point(np.array([1.0, 2.0]))
p.pos[0] = 5
print(p)
try:
    p.pos = np.zeros(2)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(p == Point(np.array([5.0, 2.0])))
except ValueError as e:
    print(type(e).__name__, e)
try:
    hash(p)
except TypeError as e:
    print(type(e).__name__, e)
try:
    print(Stats().mean)
except Exception as e:
    print(type(e).__name__, e)
@dataclass(order=True)
class Item:
    key: np.uint8
    data: bytes = b""
print(sorted([Item(np.uint8(9)), Item(np.uint8(3), b"x")]))
try:
    @dataclass
    class Bad:
        arr: np.ndarray = np.zeros(3)
except ValueError as e:
    print(type(e).__name__, e)
