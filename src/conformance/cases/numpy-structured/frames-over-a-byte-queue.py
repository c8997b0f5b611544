"""Sensor frames over a socket-like byte queue: partial frames stay until they are whole."""
import numpy as np

FRAME = np.dtype([("sync", ">u2"), ("id", "u1"), ("val", ">f4"), ("sum", "u1")])

def frame(i, v):
    f = np.zeros(1, FRAME)
    f["sync"], f["id"], f["val"] = 0xAA55, i, v
    f["sum"] = f.view(np.uint8)[:-1].sum(dtype=np.uint8)
    return f.tobytes()

queue = bytearray()
def feed(chunk):
    queue.extend(chunk)
    out = []
    while len(queue) >= FRAME.itemsize:
        f = np.frombuffer(queue, FRAME, 1)[0].copy()
        if f["sync"] != 0xAA55:
            del queue[0]
            out.append("skip")
            continue
        good = np.frombuffer(f.tobytes()[:-1], np.uint8).sum(dtype=np.uint8) == f["sum"]
        out.append((int(f["id"]), float(f["val"]), bool(good)))
        del queue[:FRAME.itemsize]
    return out

stream = frame(1, 1.5) + b"\x00\x01" + frame(2, -np.inf) + frame(3, np.nan)[:-1] + b"\x00" + frame(4, 1e-3)
print(len(stream), stream.hex(" ", 2))
for k in range(0, len(stream), 7):
    print(k, feed(stream[k:k + 7]), len(queue))
held = np.frombuffer(queue or b"\0", np.uint8)
print(held)
try:
    queue.extend(b"12345678")
    print("grown")
    h = np.frombuffer(queue, np.uint8)
    queue.extend(b"9")
except BufferError as e:
    print(e)
h2 = h[2:4]
del h
try:
    queue.clear()
except BufferError as e:
    print(e)
print(h2, h2.tobytes(), h2.base is not None)
del h2
queue.clear()
print(queue)
f = np.frombuffer(frame(9, 2.5), FRAME)[0]
print(f, f["val"].dtype, f["val"] * 2, type(f["val"]), f.dtype.fields["val"][1], FRAME.fields["sum"])
print(np.array([f, f])["id"], np.stack([f, f]).shape, np.array([f.item()], dtype=FRAME)["val"])
print(f"{f['val']:.3f} {f['id']:#x} {f['sync']:04X}", "%(id)d" % {n: f[n] for n in FRAME.names})
