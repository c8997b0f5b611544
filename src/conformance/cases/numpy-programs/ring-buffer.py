# A ring of samples in one fixed array: nothing is ever resized, views are taken and given back freely.
import numpy as np


class Ring:
    def __init__(self, capacity, dtype=np.int16):
        self.data = np.zeros(capacity, dtype)
        self.start = self.count = 0

    def push(self, samples):
        for sample in np.asarray(samples):
            self.data[(self.start + self.count) % self.data.size] = sample
            if self.count < self.data.size:
                self.count += 1
            else:
                self.start = (self.start + 1) % self.data.size

    def window(self):
        return np.roll(self.data, -self.start)[: self.count]


ring = Ring(5)
for chunk in ([1, 2, 3], [4, 5, 6], [7]):
    ring.push(chunk)
    print(ring.window(), ring.data, ring.start, ring.count)
print(ring.window().mean(), ring.data.base, np.shares_memory(ring.window(), ring.data))
