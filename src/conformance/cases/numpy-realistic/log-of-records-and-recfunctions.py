"""Parse a binary log of fixed-size records."""
import struct
import numpy as np

fmt = "<IHBxf8s"
rec = np.dtype({"names": ["ts", "code", "level", "value", "tag"],
                "formats": ["<u4", "<u2", "u1", "<f4", "S8"],
                "offsets": [0, 4, 6, 8, 12], "itemsize": 20})
assert struct.calcsize(fmt) == rec.itemsize
print(rec)
print(repr(rec))
blob = b"".join(struct.pack(fmt, 1000 + i * 7, i % 3, i % 2, i / 4, b"unit%d" % i) for i in range(6))
log = np.frombuffer(blob, rec)
print(log)
print(repr(log[:2]))
print(log["value"], log["value"].strides)
bad = log[log["code"] == 2]
print(bad["tag"], bad["ts"].tolist())
for r in log[:2]:
    print(r["ts"], r["tag"].decode(), r.item(), type(r).__name__)
order = np.argsort(log, order=["code", "ts"])
print(order)
print(np.sort(log, order="level")["level"])
view = log[["ts", "value"]]
print(view.dtype)
print(view)
packed = np.lib.recfunctions.repack_fields(view) if hasattr(np.lib, "recfunctions") else None
print(packed)
from numpy.lib import recfunctions as rfn
print(rfn.repack_fields(view).dtype)
print(rfn.structured_to_unstructured(log[["ts", "code"]]))
codes, counts = np.unique(log["code"], return_counts=True)
print(dict(zip(codes.tolist(), counts.tolist())))
try:
    log["nope"]
except ValueError as e:
    print(e)
try:
    np.frombuffer(blob[:-1], rec)
except ValueError as e:
    print(e)
w = log.copy()
w["value"] *= 2
w[0] = (1, 2, 3, 4.5, b"abc")
print(w[0], w["value"])
w["level"] = 300
