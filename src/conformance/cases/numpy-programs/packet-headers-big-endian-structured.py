# Packet headers: big-endian structured dtype over a stream in a bytearray.
import numpy as np, struct

ip = np.dtype([("ver_ihl", "u1"), ("tos", "u1"), ("len", ">u2"), ("id", ">u2"), ("frag", ">u2"),
               ("ttl", "u1"), ("proto", "u1"), ("csum", ">u2"), ("src", "u1", (4,)), ("dst", "u1", (4,))])
print(ip.itemsize, ip["src"], ip["len"])

def checksum(view):
    words = np.frombuffer(view, dtype=">u2").astype(np.uint32)
    total = int(words.sum())
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF

stream = bytearray(ip.itemsize * 3)
pk = np.frombuffer(stream, dtype=ip)
for i, p in enumerate(pk):
    p["ver_ihl"] = 0x45
    p["len"] = 20 + i * 10
    p["id"] = 0x1000 + i
    p["ttl"] = 64 - i
    p["proto"] = (6, 17, 1)[i]
    p["src"] = (10, 0, 0, i + 1)
    p["dst"] = [192, 168, 1, 200 + i]
for i in range(3):
    view = memoryview(stream)[i * 20:(i + 1) * 20]
    pk[i]["csum"] = checksum(view)
    view.release()
print(pk)
print(pk["csum"], [hex(int(c)) for c in pk["csum"]])
print("verify:", [checksum(bytes(pk[i])) for i in range(3)])
print(".".join(map(str, pk[1]["dst"])))
print(pk["src"], pk["src"].shape, pk["src"].strides)
print(struct.unpack_from(">H", stream, 2), pk["len"].dtype, pk["len"].dtype.byteorder)
native = pk["len"].astype(np.uint16)
print(native.dtype.byteorder, native, pk["len"] + 1, (pk["len"] + 1).dtype)
print(pk["len"].view("<u2") if pk["len"].flags.c_contiguous else "not contiguous")
print(np.bincount(pk["proto"], minlength=20)[:20])
try:
    stream.extend(b"more")
except BufferError as e:
    print("BufferError:", e)
del pk, p
stream.extend(b"more")
print(len(stream))
try:
    np.frombuffer(stream, dtype=ip)
except ValueError as e:
    print("ValueError:", e)
