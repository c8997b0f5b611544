# Chunked reader of records with partial tail.
import numpy as np, io
DT = np.dtype([("t", "<u4"), ("v", "<i2"), ("q", "u1")])
def records(stream, chunk=16):
    tail = bytearray()
    while True:
        part = stream.read(chunk)
        if not part: break
        tail += part
        n = len(tail) // DT.itemsize
        if n:
            view = np.frombuffer(tail, DT, n)
            out = view.copy()
            del view
            del tail[:n * DT.itemsize]
            yield out
    if tail: raise EOFError(f"{len(tail)} bytes left over")
src = np.zeros(5, DT); src["t"] = np.arange(5) * 10; src["v"] = [-1, 2, -3, 4, -5]; src["q"] = 255
got = list(records(io.BytesIO(src.tobytes())))
print([len(g) for g in got], np.concatenate(got), (np.concatenate(got) == src).all())
try:
    for g in records(io.BytesIO(src.tobytes() + b"xy"), 9): print(g["v"], g["t"].strides, g.flags.owndata)
except EOFError as e:
    print(e)
def bad(stream):
    tail = bytearray(stream.read())
    view = np.frombuffer(tail, DT, 1)
    del tail[:DT.itemsize]
try:
    bad(io.BytesIO(src.tobytes()))
except BufferError as e:
    print("BufferError", e)
print(src[src["v"] > 0]["t"], src["v"].astype("f4") / 2, src[::2]["q"].strides, np.sort(src, order="v")["v"], src["v"].argsort(), src[["t", "q"]][0])
print(np.array(src.tolist(), DT)[1], src.tolist()[0], src.dtype.itemsize * len(src) == src.nbytes)
