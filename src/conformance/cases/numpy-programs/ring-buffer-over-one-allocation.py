# Ring buffer over one allocation with views.
import numpy as np

class Ring:
    def __init__(self, capacity, dtype=np.float32):
        self.data = np.zeros(capacity, dtype)
        self.head = 0
        self.count = 0

    def push(self, values):
        values = np.asarray(values, self.data.dtype)
        n = len(values)
        if n > len(self.data):
            raise ValueError(f"chunk of {n} does not fit {len(self.data)}")
        end = self.head + n
        if end <= len(self.data):
            self.data[self.head:end] = values
        else:
            k = len(self.data) - self.head
            self.data[self.head:] = values[:k]
            self.data[:end - len(self.data)] = values[k:]
        self.head = end % len(self.data)
        self.count = min(self.count + n, len(self.data))

    def ordered(self):
        if self.count < len(self.data):
            return self.data[:self.count]
        return np.roll(self.data, -self.head)

    def __repr__(self):
        return f"Ring(head={self.head}, count={self.count}, data={self.data!r})"

r = Ring(8)
r.push([1, 2, 3])
print(r)
print(r.ordered(), r.ordered().base is r.data)
r.push(range(4, 10))
print(r)
print(r.ordered(), r.ordered().base is r.data)
print(r.ordered()[-3:].mean(), r.ordered()[-3:].mean().dtype)
try:
    r.push(np.ones(9))
except ValueError as e:
    print(e)
try:
    r.push("abc")
except ValueError as e:
    print(e)
ints = Ring(4, np.int8)
for chunk in ([100, 27], [-128, 5, 6]):
    ints.push(chunk)
    print(ints)
try:
    ints.push([128])
except OverflowError as e:
    print("OverflowError:", e)
try:
    ints.push([1.5, 2.5])
    print(ints)
except TypeError as e:
    print(e)
print(np.lib.stride_tricks.sliding_window_view(r.ordered(), 3).mean(axis=1))
