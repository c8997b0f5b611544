# Uncaught: reading a WAV header that is too short.
import numpy as np
import struct

header = np.dtype([("id", "S4"), ("size", "<u4"), ("kind", "S4")])
good = struct.pack("<4sI4s", b"RIFF", 36, b"WAVE")
h = np.frombuffer(good, header)[0]
print(h["id"], h["size"], h["kind"].decode())
print(h.tolist(), h.dtype.names, len(h), h[1])
for name in h.dtype.names:
    print(name, h.dtype[name], h.dtype.fields[name][1])
bad = np.frombuffer(good[:-1], header)
