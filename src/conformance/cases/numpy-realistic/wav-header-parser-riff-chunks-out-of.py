"""WAV header parser: RIFF chunks out of a bytearray, samples as a view."""
import numpy as np
import struct

def make_wav(samples, rate=8000, channels=2):
    data = samples.astype("<i2").tobytes()
    fmt = struct.pack("<HHIIHH", 1, channels, rate, rate * channels * 2, channels * 2, 16)
    body = b"WAVE" + b"fmt " + struct.pack("<I", len(fmt)) + fmt + b"data" + struct.pack("<I", len(data)) + data
    return bytearray(b"RIFF" + struct.pack("<I", len(body)) + body)

HEADER = np.dtype([("riff", "S4"), ("size", "<u4"), ("wave", "S4")])
CHUNK = np.dtype([("id", "S4"), ("size", "<u4")])
FMT = np.dtype([("tag", "<u2"), ("channels", "<u2"), ("rate", "<u4"), ("bps", "<u4"), ("align", "<u2"), ("bits", "<u2")])

t = np.arange(12)
wav = make_wav(np.stack([t * 1000, -t * 500], axis=1))
head = np.frombuffer(wav, HEADER, count=1)[0]
print(head, head["riff"], head.dtype.names)
print(HEADER.itemsize, CHUNK.itemsize, FMT.itemsize, FMT)
pos = HEADER.itemsize
chunks = {}
while pos < len(wav):
    c = np.frombuffer(wav, CHUNK, 1, pos)[0]
    chunks[bytes(c["id"])] = (pos + 8, int(c["size"]))
    pos += 8 + int(c["size"])
print(chunks)
fmt = np.frombuffer(wav, FMT, 1, chunks[b"fmt "][0])[0]
for name in FMT.names:
    print(f"{name:>9}: {fmt[name]!r}")
start, size = chunks[b"data"]
pcm = np.frombuffer(wav, "<i2", size // 2, start).reshape(-1, fmt["channels"])
print(pcm.shape, pcm.strides, pcm.flags.writeable, pcm[:3].tolist())
left, right = pcm.T
print(left.strides, right[::-1][:4], left.max(), right.min(), np.abs(pcm.astype(int)).mean(axis=0))
right[...] = 0
print(wav[start:start + 8].hex(" "))
pcm *= 2
print(pcm[-1], pcm.dtype)
try:
    pcm *= 1.5
except TypeError as e:
    print(type(e).__name__, e)
np.multiply(pcm, 1.5, out=pcm, casting="unsafe")
print(pcm[:4, 0])
try:
    wav += b"more"
except BufferError as e:
    print("BufferError", e)
del pcm, left, right, head, fmt, c
wav += b"LIST"
print(len(wav))
try:
    np.frombuffer(wav, FMT, offset=len(wav) - 5)
except ValueError as e:
    print(e)
try:
    np.frombuffer(wav, "<i4")
except ValueError as e:
    print(e)
