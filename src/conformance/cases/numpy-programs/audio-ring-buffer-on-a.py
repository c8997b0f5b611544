# Audio ring buffer on a bytearray: reader and writer are np.frombuffer views.
"""Audio ring buffer on a bytearray: reader and writer are np.frombuffer views."""
import numpy as np


class Ring:
    def __init__(self, frames, channels=2):
        self.raw = bytearray(frames * channels * 2)
        self.view = np.frombuffer(self.raw, dtype='<i2').reshape(frames, channels)
        self.head = 0
        self.count = 0

    def write(self, block):
        block = np.asarray(block)
        if block.shape[1:] != self.view.shape[1:]:
            raise ValueError(f"channel mismatch: {block.shape} vs {self.view.shape}")
        n = len(block)
        if n > len(self.view) - self.count:
            raise BufferError("overrun")
        idx = (self.head + self.count + np.arange(n)) % len(self.view)
        self.view[idx] = block
        self.count += n

    def read(self, n):
        n = min(n, self.count)
        idx = (self.head + np.arange(n)) % len(self.view)
        out = self.view[idx]
        self.head = (self.head + n) % len(self.view)
        self.count -= n
        return out

    def close(self):
        del self.view
        self.raw.clear()


ring = Ring(6)
ring.write([[1, -1], [2, -2], [3, -3]])
print(ring.read(2))
ring.write(np.column_stack([np.arange(10, 15), -np.arange(10, 15)]))
print(ring.view)
print(ring.head, ring.count)
for bad in ([[1, 2]], [[1, 2, 3]], [5], [[70000, 1]]):
    try:
        ring.write(bad)
        print("written", bad)
    except Exception as e:
        print(type(e).__name__, '|', e)
print(ring.read(3).tolist(), ring.count)
try:
    ring.write([[70000, 1]])
except Exception as e:
    print(type(e).__name__, '|', e)
try:
    ring.write(np.array([[70000, 1]]))
    print(ring.view[(ring.head + ring.count - 1) % 6])
except Exception as e:
    print(type(e).__name__, '|', e)
try:
    ring.raw.append(0)
except BufferError as e:
    print('BufferError', e)
keep = ring.view
try:
    ring.close()
except BufferError as e:
    print('BufferError', e, hasattr(ring, 'view'))
print(keep.base)
del keep
ring.raw.clear()
print(len(ring.raw))
s = np.array([12000, -32768, 32767, 5], dtype=np.int16)
print(s * 2, s + np.int16(1), np.abs(s), -s)
print((s.astype(np.int32) * 2).clip(-32768, 32767).astype(np.int16))
gain = 0.5
print(s * gain, (s * gain).dtype)
try:
    s *= gain
except Exception as e:
    print(type(e).__name__, e)
np.multiply(s, gain, out=s, casting='unsafe')
print(s)
