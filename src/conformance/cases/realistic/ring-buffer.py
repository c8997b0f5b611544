# A ring buffer over a fixed bytearray.
class Ring:
    def __init__(self, size):
        self.storage = bytearray(size)
        self.view = memoryview(self.storage)
        self.start = self.used = 0
    def write(self, chunk):
        chunk = memoryview(chunk)
        if len(chunk) > len(self.view) - self.used:
            raise BufferError(f"ring full: {self.used} used, {len(chunk)} more wanted")
        at = (self.start + self.used) % len(self.view)
        first = min(len(chunk), len(self.view) - at)
        self.view[at:at + first] = chunk[:first]
        self.view[:len(chunk) - first] = chunk[first:]
        self.used += len(chunk)
    def read(self, count):
        count = min(count, self.used)
        first = min(count, len(self.view) - self.start)
        result = bytes(self.view[self.start:self.start + first]) + bytes(self.view[:count - first])
        self.start = (self.start + count) % len(self.view)
        self.used -= count
        return result
    def __repr__(self):
        return f"Ring(start={self.start}, used={self.used}, {bytes(self.storage)!r})"
ring = Ring(8)
ring.write(b"abcdef")
print(ring.read(4), ring)
ring.write(b"ghijk")
print(ring)
try:
    ring.write(b"too much")
except BufferError as error:
    print(error)
print(ring.read(100), ring)
try:
    ring.storage.extend(b"more")
except BufferError as error:
    print(error)
