# DNS-like message: header fields, flags, big-endian words, name table.
import struct
import numpy as np

header = np.dtype([("id", ">u2"), ("flags", ">u2"), ("counts", ">u2", (4,))])
rr = np.dtype([("name", ">u2"), ("type", ">u2"), ("cls", ">u2"), ("ttl", ">u4"), ("len", ">u2"), ("addr", "u1", 4)])
print(header.itemsize, rr.itemsize, rr.alignment)

wire = struct.pack(">6H", 0xBEEF, 0x8180, 1, 2, 0, 0)
wire += struct.pack(">HHHIH4B", 0xC00C, 1, 1, 300, 4, 93, 184, 216, 34)
wire += struct.pack(">HHHIH4B", 0xC00C, 1, 1, 60, 4, 10, 0, 0, 7)

h = np.frombuffer(wire, header, count=1)[0]
print(h, h["id"], hex(h["id"]), h["counts"], h["counts"].sum())
print(f"{h['flags']:016b}", bool(h["flags"] & 0x8000), (h["flags"] >> 11) & 0xF, h["flags"] & 0xF)
records = np.frombuffer(wire, rr, offset=header.itemsize, count=h["counts"][1])
for r in records:
    print(".".join(str(b) for b in r["addr"]), "ttl", r["ttl"], type(r["ttl"]).__name__, r["len"].dtype)
print(records["ttl"], records["ttl"].mean(), records["ttl"].astype(int).tolist())
print(records)
print(records[["type", "ttl"]])
mutable = records.copy()
mutable["ttl"] -= 100
print(mutable["ttl"])
mutable["addr"][1] = [127, 0, 0, 1]
print(mutable[1].tobytes())
print(mutable[::-1]["addr"].tolist(), mutable["addr"].shape, mutable["addr"].strides)
trials = {
    "short": lambda: np.frombuffer(wire[:20], rr, offset=12),
    "count": lambda: np.frombuffer(wire, rr, offset=12, count=3),
    "offset": lambda: np.frombuffer(wire, rr, offset=len(wire)),
    "beyond": lambda: np.frombuffer(wire, rr, offset=99),
    "readonly": lambda: records.__setitem__(0, mutable[0]),
    "addr": lambda: mutable["addr"].__setitem__(0, "10.0.0.1"),
    "field": lambda: mutable["nam"],
    "assign": lambda: mutable.__setitem__("ttl", [1, 2, 3]),
    "view": lambda: mutable.view(header),
}
for name, fn in trials.items():
    try:
        print(name, fn())
    except Exception as e:
        print(name, type(e).__name__, e)
print(np.frombuffer(wire, ">u2")[:3], np.frombuffer(wire[:12], "<u2")[:2], int.from_bytes(wire[:2], "big"))
