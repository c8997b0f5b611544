"""A packet capture reader: global header, records of different length, endianness by magic."""
import numpy as np
import io

GLOBAL = [("magic", "u4"), ("major", "u2"), ("minor", "u2"), ("zone", "i4"), ("sigfigs", "u4"), ("snaplen", "u4"), ("network", "u4")]
RECORD = [("sec", "u4"), ("usec", "u4"), ("incl", "u4"), ("orig", "u4")]

def build(order):
    g = np.zeros(1, np.dtype(GLOBAL).newbyteorder(order))
    g[0] = (0xA1B2C3D4, 2, 4, -3600, 0, 65535, 1)
    out = [g.tobytes()]
    for i, body in enumerate([b"hello", b"", b"\x00" * 3 + b"xyz"]):
        r = np.array((1000 + i, i * 10, len(body), len(body) + i), dtype=np.dtype(RECORD).newbyteorder(order))
        out += [r.tobytes(), body]
    return b"".join(out)

def read(data):
    magic = np.frombuffer(data, "<u4", 1)[0]
    order = {0xA1B2C3D4: "<", 0xD4C3B2A1: ">"}.get(int(magic))
    if order is None:
        raise ValueError(f"bad magic {magic:#010x}")
    gd, rd = (np.dtype(x).newbyteorder(order) for x in (GLOBAL, RECORD))
    head = np.frombuffer(data, gd, 1)[0]
    yield head
    at = gd.itemsize
    while at < len(data):
        if len(data) - at < rd.itemsize:
            raise ValueError(f"truncated record header at {at}")
        rec = np.frombuffer(data, rd, 1, at)[0]
        at += rd.itemsize
        body = np.frombuffer(data, np.uint8, int(rec["incl"]), at)
        at += len(body)
        yield rec, body

for order in "<>":
    data = build(order)
    print(order, len(data), data[:8].hex())
    it = read(data)
    head = next(it)
    print(head, head.dtype["zone"], head["zone"] + 1, type(head["zone"]))
    for rec, body in it:
        print(rec, rec.item(), body, bytes(body), body.flags.writeable)
for bad in (b"\0" * 24, build("<")[:-1], build(">")[:-8], b"", b"abc"):
    try:
        print(sum(1 for _ in read(bad)))
    except Exception as e:
        print(type(e).__name__, e)
recs = np.array([(1, 2, 3, 4), (5, 6, 7, 8)], dtype=RECORD)
print(recs.astype(np.dtype(RECORD).newbyteorder(">")).tobytes().hex())
print(recs.dtype == np.dtype(RECORD).newbyteorder(">"), recs["sec"].sum(), recs[["sec", "orig"]])
print(recs.view("u4").reshape(-1, 4), recs.dtype.descr)
print(recs.newbyteorder() if hasattr(recs, "newbyteorder") else "no newbyteorder")
print(recs.view(recs.dtype.newbyteorder())["sec"], recs.byteswap()["sec"] if True else 0)
