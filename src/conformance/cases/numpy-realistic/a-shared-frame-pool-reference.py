# A shared frame pool: reference views handed out from one bytearray slab.
"""A shared frame pool: reference views handed out from one bytearray slab."""
import numpy as np


class FramePool:
    def __init__(self, count, height, width, channels=3):
        self.slab = bytearray(count * height * width * channels)
        self.all = np.frombuffer(self.slab, np.uint8).reshape(count, height, width, channels)
        self.free = list(range(count))
        self.used = {}

    def acquire(self):
        if not self.free:
            raise RuntimeError("pool exhausted")
        index = self.free.pop(0)
        frame = self.all[index]
        self.used[index] = frame
        return index, frame

    def release(self, index):
        frame = self.used.pop(index)
        frame.fill(0)
        self.free.append(index)


pool = FramePool(3, 2, 4)
i, a = pool.acquire()
j, b = pool.acquire()
a[..., 0] = 255
b[:, ::2] = [10, 20, 30]
print(pool.all.sum(axis=(1, 2, 3)), pool.slab[:12].hex())
print(b[0], b.strides, b.flags["C_CONTIGUOUS"], b[:, ::2].flags["C_CONTIGUOUS"])
print(np.shares_memory(a, b), np.may_share_memory(a, pool.all), a.base is b.base)
red = a[..., 0]
print(red.shape, red.strides, red.flags.contiguous, memoryview(red).strides, memoryview(red).tolist())
try:
    memoryview(red).cast("B")
except TypeError as exc:
    print(type(exc).__name__, exc)
pool.release(i)
print(a.max(), pool.free, sorted(pool.used))
pool.acquire(), pool.acquire()
try:
    pool.acquire()
except RuntimeError as exc:
    print(exc)
try:
    pool.release(7)
except KeyError as exc:
    print("KeyError", exc)
try:
    a.shape = (3, 3, 3)
except ValueError as exc:
    print("ValueError", exc)
try:
    a[0, 0] = [1, 2, 3, 4]
except ValueError as exc:
    print("ValueError", exc)
try:
    pool.slab.extend(b"more")
except BufferError as exc:
    print("BufferError", exc)
flat = a.reshape(-1)
flat[::3] = np.arange(8)
print(a[1], flat.base is a.base, a.ravel() is flat)
