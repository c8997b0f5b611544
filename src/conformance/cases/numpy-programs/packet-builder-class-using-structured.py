# Packet builder class using structured scalars.
import numpy as np
class Packet:
    DT = np.dtype([("ver", "u1"), ("kind", "u1"), ("len", ">u2"), ("seq", ">u4")])
    def __init__(self, kind, payload, seq=0):
        self.head = np.zeros((), self.DT)
        self.head["ver"] = 1; self.head["kind"] = kind; self.head["len"] = len(payload); self.head["seq"] = seq
        self.payload = payload
    def __bytes__(self): return self.head.tobytes() + self.payload
    @classmethod
    def parse(cls, buf):
        mv = memoryview(buf)
        head = np.frombuffer(mv, cls.DT, 1)[0]
        n = int(head["len"])
        if len(mv) - cls.DT.itemsize < n:
            raise EOFError(f"need {n} bytes, have {len(mv) - cls.DT.itemsize}")
        p = cls(head["kind"], bytes(mv[cls.DT.itemsize:cls.DT.itemsize + n]), head["seq"])
        return p, cls.DT.itemsize + n
    def __repr__(self): return f"Packet({self.head}, {self.payload!r})"
wire = bytearray()
for k, body in enumerate([b"hi", b"", b"data!"]):
    wire += bytes(Packet(k, body, 100 + k))
print(wire.hex(), len(wire))
pos = 0
while pos < len(wire):
    p, used = Packet.parse(memoryview(wire)[pos:]); pos += used
    print(p, p.head["seq"] + 1, p.head.dtype["seq"], repr(p.head))
try:
    Packet.parse(wire[:9])
except EOFError as e:
    print(e)
try:
    Packet.parse(wire[:5])
except ValueError as e:
    print(e)
h = p.head; print(h.shape, h.ndim, h.item(), h["len"], type(h["len"]).__name__, h["len"].dtype)
h["seq"] += 5; print(h); 
try:
    h["kind"] = 300
except OverflowError as e:
    print(e)
try:
    h["zap"] = 1
except ValueError as e:
    print(e)
x = h.copy(); x["ver"] = 9; print(h["ver"], x["ver"], x == h, x.tobytes().hex())
view = np.frombuffer(wire, Packet.DT, 1); view["seq"] = 7; print(wire[:8].hex())
try:
    wire.extend(b"z")
except BufferError as e:
    print(e)
