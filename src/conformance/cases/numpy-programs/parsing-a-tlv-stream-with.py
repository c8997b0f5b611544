# Parsing a TLV stream with offsets and dtype views.
import struct
import numpy as np

def build():
    out = bytearray()
    for tag, payload in ((1, struct.pack("<3h", 1, -2, 3)), (2, struct.pack("<2f", 1.5, -0.25)), (3, b"name"), (9, b""), (4, struct.pack(">Q", 2**40 + 1))):
        out += struct.pack("<BxH", tag, len(payload)) + payload
    return bytes(out)

DTYPES = {1: np.dtype("<i2"), 2: np.dtype("<f4"), 3: np.dtype("S4"), 4: np.dtype(">u8")}
data = build()
print(len(data), data.hex(" ", 4))
pos = 0
found = {}
while pos < len(data):
    tag, size = struct.unpack_from("<BxH", data, pos)
    pos += 4
    dt = DTYPES.get(tag)
    if dt is None:
        print(f"tag {tag}: unknown, {size} bytes")
    else:
        vals = np.frombuffer(data, dt, count=size // dt.itemsize, offset=pos)
        found[tag] = vals
        print(f"tag {tag}: {vals!r} base={type(vals.base).__name__} ro={not vals.flags.writeable}")
    pos += size
print(found[4].item(), found[4].astype("<u8").tobytes().hex(), found[4].byteswap().view("<u8"))
try:
    np.frombuffer(data, "<f4", count=100)
except ValueError as e:
    print("ValueError:", e)
try:
    np.frombuffer(data, "<f4", offset=500)
except ValueError as e:
    print("ValueError:", e)
try:
    np.frombuffer(b"", "<f4")
except ValueError as e:
    print("ValueError:", e)
try:
    np.frombuffer("text", "u1")
except Exception as e:
    print(type(e).__name__, e)
try:
    np.frombuffer(data, "<f4", count=-2)
except Exception as e:
    print(type(e).__name__, e)
try:
    np.frombuffer([1, 2, 3])
except Exception as e:
    print(type(e).__name__, e)
try:
    found[1] += 1
except ValueError as e:
    print("ValueError:", e)
print(found[1] * 2.0, found[2].dtype.newbyteorder(), found[2].newbyteorder if hasattr(found[2], "newbyteorder") else "no newbyteorder")
