# Moving statistics on a stream with a circular numpy buffer.
import numpy as np

class Stream:
    def __init__(self, n):
        self.buf = np.full(n, np.nan)
        self.i = 0
    def push(self, x):
        self.buf[self.i % len(self.buf)] = x
        self.i += 1
        valid = self.buf[~np.isnan(self.buf)]
        return valid.mean(), valid.std(), valid.min(), valid.max()
    def latest(self, k):
        idx = (self.i - 1 - np.arange(k)) % len(self.buf)
        return self.buf[idx]

s = Stream(4)
for x in (3, 1, 4, 1, 5, 9):
    m, sd, lo, hi = s.push(x)
    print(f"{x} mean={m:.3f} sd={sd:.3f} [{lo}, {hi}] {s.buf}")
print(s.latest(3), s.latest(3).dtype)
print(np.nanmean(s.buf), np.nanmax([np.nan, 1]), np.isnan(np.nan), np.nan == np.nan)
w = np.array([0.1, 0.2, 0.3, 0.4])
print(np.average(s.latest(4)[::-1], weights=w), (w * s.latest(4)[::-1]).sum())
ema = []
y = np.float64(0)
for x in (1, 2, 3):
    y += 0.5 * (x - y)
    ema.append(y)
print(ema, type(ema[0]))
print(np.array(ema).round(3).tolist(), sum(ema), np.sum(ema) / len(ema))
data = np.array([2, 8, 0, 4, 1, 9, 9, 0])
print(np.convolve(data, [1, 1, 1]), np.convolve(data, [1, 0, -1], "same"), np.correlate(data, [1, 2], "full"))
print(np.median(data), np.percentile(data, [25, 75]), np.var(data), np.quantile(data, 0.9))
