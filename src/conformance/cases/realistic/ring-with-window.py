"""Ring buffer with a memoryview window, and a small producer/consumer simulation."""
from __future__ import annotations
import random


class RingBuffer:
    """A fixed-size byte ring. Views handed out are read-only."""

    def __init__(self, capacity: int) -> None:
        if capacity <= 0:
            raise ValueError(f"capacity must be positive, not {capacity!r}")
        self._store = bytearray(capacity)
        self._view = memoryview(self._store)
        self._head = 0
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def free(self) -> int:
        return len(self._store) - self._size

    def write(self, data) -> int:
        data = memoryview(data).cast("B")
        if len(data) > self.free:
            raise BufferError(f"no room for {len(data)} bytes ({self.free} free)")
        tail = (self._head + self._size) % len(self._store)
        first = min(len(data), len(self._store) - tail)
        self._view[tail:tail + first] = data[:first]
        self._view[:len(data) - first] = data[first:]
        self._size += len(data)
        return len(data)

    def peek(self, n: int = -1) -> list[memoryview]:
        n = self._size if n < 0 else min(n, self._size)
        first = min(n, len(self._store) - self._head)
        parts = [self._view[self._head:self._head + first]]
        if n > first:
            parts.append(self._view[:n - first])
        return [p.toreadonly() for p in parts]

    def read(self, n: int = -1) -> bytes:
        parts = self.peek(n)
        out = b"".join(parts)
        for p in parts:
            p.release()
        self._head = (self._head + len(out)) % len(self._store)
        self._size -= len(out)
        return out

    def __repr__(self) -> str:
        return f"<{type(self).__qualname__} {self._size}/{len(self._store)} head={self._head}>"


ring = RingBuffer(10)
print(ring, len(ring), ring.free)
ring.write(b"abcdefg")
print(ring.read(4), ring)
ring.write(b"HIJKLM")
print([bytes(p) for p in ring.peek()], ring)
try:
    ring.write(b"too much")
except BufferError as exc:
    print("refused:", exc)
window = ring.peek(3)[0]
print(window.readonly, window.obj is ring._store, window)if False else print(window.readonly, window.obj is ring._store)
try:
    window[0] = 0
except TypeError as exc:
    print("TypeError:", exc)
ring._store[window.nbytes] = 0x2a
print(window.tobytes(), ring.read())
rng = random.Random(42)
expect = bytearray()
for step in range(200):
    if rng.random() < 0.55 and ring.free:
        chunk = bytes(rng.randrange(256) for _ in range(rng.randint(1, ring.free)))
        expect += chunk
        ring.write(chunk)
    else:
        got = ring.read(rng.randint(0, 5))
        assert expect.startswith(got)
        del expect[:len(got)]
print(ring, len(expect), ring.read() == expect)
for bad in (0, -1, "3", None):
    try:
        RingBuffer(bad)
    except (ValueError, TypeError) as exc:
        print(type(exc).__name__, exc)
ring.write(["not", "bytes"])
