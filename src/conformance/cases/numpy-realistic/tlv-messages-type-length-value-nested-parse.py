"""TLV messages: type, length, value, nested; parse with structured scalars."""
import numpy as np

TLV = np.dtype([("type", "u1"), ("length", ">u2")])

def tlv(kind, payload):
    return np.array((kind, len(payload)), TLV).tobytes() + payload

def parse(buf, depth=0):
    view = np.frombuffer(buf, np.uint8)
    at = 0
    while at < view.size:
        if view.size - at < TLV.itemsize:
            raise EOFError(f"{view.size - at} stray bytes")
        h = view[at:at + TLV.itemsize].view(TLV)[0]
        at += TLV.itemsize
        body = view[at:at + h["length"]]
        if body.size < h["length"]:
            raise EOFError(f"type {h['type']}: want {h['length']}, have {body.size}")
        at += h["length"]
        yield depth, h["type"], body
        if h["type"] & 0x80:
            yield from parse(body, depth + 1)

inner = tlv(1, b"one") + tlv(2, b"")
msg = tlv(0x81, inner) + tlv(3, bytes(range(4))) + tlv(0xFF, tlv(0x80, tlv(9, b"deep")))
print(len(msg), msg.hex())
for depth, kind, body in parse(msg):
    print("  " * depth, kind, type(kind).__name__, body, body.tobytes())
for bad in (msg[:-1], msg + b"\0", b"\x01\xff\xff", b"", bytearray(msg), memoryview(msg), np.frombuffer(msg, "u1")[::-1]):
    try:
        print(sum(1 for _ in parse(bad)))
    except Exception as e:
        print(type(e).__name__, e)
h = np.frombuffer(msg, TLV, 1)[0]
print(h, h.dtype, h["length"] + 1, h["type"] + 300, repr(h["length"]), h.tobytes(), h.nbytes, h.item(), tuple(h), len(h), h[0], h[-1])
try:
    h["length"] = 5
except ValueError as e:
    print(e)
w = h.copy()
w["length"] = 0x1234
print(w, w.tobytes().hex(), h["length"])
try:
    w["nope"]
except Exception as e:
    print(type(e).__name__, e)
try:
    w[2]
except Exception as e:
    print(type(e).__name__, e)
try:
    w["type"] = 256
except Exception as e:
    print(type(e).__name__, e)
print(w == h, w != h, w == np.array((129, 0x1234), TLV), hash(h) == hash(h) if False else "", isinstance(w, np.void))
arr = np.frombuffer(tlv(1, b"")[:3] * 3, TLV)
print(arr, arr["type"].strides, arr["length"].flags.aligned, arr.flags.aligned, arr["length"].astype(int), arr["length"].dtype.isnative)
print(np.frombuffer(msg, ">u2", 3, 1), np.frombuffer(msg, "<u2", 3, 1), np.frombuffer(msg[1:7], ">u2").byteswap().view("<u2"))
