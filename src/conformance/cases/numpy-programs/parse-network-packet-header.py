# Parse network packet header.
import numpy as np
hdr = np.dtype([("ver", "u1"), ("flags", "u1"), ("length", ">u2"), ("seq", ">u4"), ("ts", ">u8")])
buf = bytearray()
for i in range(4):
    h = np.zeros((), dtype=hdr)
    h["ver"] = 1; h["flags"] = i; h["length"] = 16 + i; h["seq"] = 1000 + i; h["ts"] = 2**40 + i
    buf += h.tobytes()
print(len(buf), buf[:16].hex())
pk = np.frombuffer(buf, dtype=hdr)
print(pk["seq"], pk["ts"], pk["length"].dtype)
print(pk)
print(pk[2])
print(pk["ts"] - pk["ts"][0])
print(np.diff(pk["seq"]), pk["seq"].max(), pk["length"].sum())
pk["flags"] |= 0x80
print(buf[1], buf[17])
pk[3] = (2, 0, 1, 2, 3)
print(pk[3], buf[48:].hex())
try:
    pk[0] = (1, 2)
except ValueError as e:
    print(e)
try:
    buf.clear()
except BufferError as e:
    print("BufferError", e)
s = np.sort(pk, order=["flags", "seq"])
print(s["flags"], s["seq"])
print(pk.dtype.descr)
print(np.lib.recfunctions if False else pk.dtype.fields["ts"][1])
