# An interleaved stereo ring buffer with wraparound reads.
"""An interleaved stereo ring buffer with wraparound reads."""
import numpy as np


class Ring:
    def __init__(self, frames, channels=2, dtype="<i2"):
        self.dtype = np.dtype(dtype)
        self.memory = bytearray(frames * channels * self.dtype.itemsize)
        self.frames = np.frombuffer(self.memory, self.dtype).reshape(frames, channels)
        self.head = self.size = 0

    def write(self, block):
        block = np.asarray(block)
        n = len(block)
        if n > len(self.frames) - self.size:
            raise OverflowError(f"{n} frames into {len(self.frames) - self.size} free")
        idx = (self.head + self.size + np.arange(n)) % len(self.frames)
        self.frames[idx] = block
        self.size += n

    def read(self, n):
        n = min(n, self.size)
        end = self.head + n
        parts = [self.frames[self.head:min(end, len(self.frames))]]
        if end > len(self.frames):
            parts.append(self.frames[:end % len(self.frames)])
        self.head = end % len(self.frames)
        self.size -= n
        return parts[0] if len(parts) == 1 else np.vstack(parts)

    def __repr__(self):
        return f"<Ring {self.size}/{len(self.frames)} of {self.dtype!r} head={self.head}>"


ring = Ring(6)
t = np.arange(4)
ring.write(np.column_stack([t * 100, -t * 100]))
print(ring, ring.frames.tolist())
first = ring.read(3)
print(first.tolist(), first.flags.owndata, np.may_share_memory(first, ring.frames))
ring.write(np.full((4, 2), 7))
print(ring)
print(first, "<- changed by the writer" if first[0, 0] != 0 else "<- intact")
wrapped = ring.read(5)
print(wrapped, wrapped.flags.owndata, wrapped.dtype)
for bad in (np.zeros((3, 3)), np.zeros((7, 2)), [[40000, 0]], [["a", "b"]], np.ones((2, 2)) * 1j, [[1, 2], [3]]):
    try:
        ring.write(bad)
        print("stored", ring)
    except Exception as exc:
        print(f"{type(exc).__name__}: {exc}")
try:
    ring.memory.clear()
except BufferError as exc:
    print("BufferError:", exc)
left, right = ring.frames.T
print(left, right, left.strides, left.flags.contiguous)
left[:] = np.iinfo(np.int16).max
right[...] = np.iinfo(np.int16).min
print(ring.memory.hex(" ", 4))
print(ring.frames.mean(axis=0), ring.frames.std(axis=0), np.abs(right), np.abs(right.astype(int)).max())
