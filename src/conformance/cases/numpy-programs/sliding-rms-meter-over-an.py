# Sliding RMS meter over an audio stream arriving in odd-sized chunks.
"""Sliding RMS meter over an audio stream arriving in odd-sized chunks."""
import math
import numpy as np

RATE = 100
BLOCK = 10


def source():
    t = np.arange(47) / RATE
    wave = np.sin(2 * np.pi * 5 * t) * 0.5
    pcm = (wave * 32767).astype("<i2").tobytes()
    sizes = [7, 20, 1, 33, 13, 20]
    pos = 0
    for s in sizes:
        yield pcm[pos:pos + s]
        pos += s


class Meter:
    def __init__(self):
        self.pending = bytearray()
        self.blocks = []

    def feed(self, chunk):
        self.pending += chunk
        usable = len(self.pending) // (BLOCK * 2) * (BLOCK * 2)
        if not usable:
            return 0
        samples = np.frombuffer(self.pending, dtype="<i2", count=usable // 2)
        for block in samples.reshape(-1, BLOCK):
            self.blocks.append(math.sqrt(np.mean(np.square(block.astype(np.float64)))))
        try:
            del self.pending[:usable]
        except BufferError as err:
            print("  held:", err)
            del samples, block
            del self.pending[:usable]
        return usable // (BLOCK * 2)


m = Meter()
for chunk in source():
    n = m.feed(chunk)
    print(len(chunk), "->", n, "blocks,", len(m.pending), "left")
levels = np.array(m.blocks)
print(levels.round(2))
db = 20 * np.log10(np.maximum(levels, 1) / 32767)
print(db.round(3), db.dtype, db.shape)
print("peak", db.argmax(), f"{db.max():.2f} dB")
rest = np.frombuffer(bytes(m.pending), "<i2")
print(rest, rest.size)
try:
    np.frombuffer(m.pending[:5], "<i2")
except ValueError as err:
    print(err)
hist, edges = np.histogram(db, bins=3)
print(hist, edges.round(2))
