"""MessagePack subset: encoder and decoder."""
import struct, io

def pack(o, out):
    if o is None: out.write(b"\xc0")
    elif o is True or o is False: out.write(b"\xc3" if o else b"\xc2")
    elif isinstance(o, int):
        if 0 <= o < 128: out.write(struct.pack("B", o))
        elif -32 <= o < 0: out.write(struct.pack("b", o))
        else:
            for code, fmt in zip(b"\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3", ["B", ">H", ">I", ">Q", "b", ">h", ">i", ">q"]):
                try: body = struct.pack(fmt, o)
                except struct.error: continue
                out.write(bytes([code]) + body); break
            else: raise OverflowError(f"{o} does not fit 64 bits")
    elif isinstance(o, float): out.write(struct.pack(">Bd", 0xcb, o))
    elif isinstance(o, str):
        raw = o.encode(); out.write(bytes([0xa0 | len(raw)]) if len(raw) < 32 else struct.pack(">BB", 0xd9, len(raw))); out.write(raw)
    elif isinstance(o, (bytes, bytearray, memoryview)): out.write(struct.pack(">BB", 0xc4, len(o))); out.write(o)
    elif isinstance(o, (list, tuple)):
        out.write(bytes([0x90 | len(o)])); [pack(x, out) for x in o]
    elif isinstance(o, dict):
        out.write(bytes([0x80 | len(o)]))
        for k, v in o.items(): pack(k, out); pack(v, out)
    else: raise TypeError(f"can not serialize {type(o).__name__!r} object")
def dumps(o): b = io.BytesIO(); pack(o, b); return b.getvalue()
class Reader:
    def __init__(self, data): self.view, self.pos = memoryview(data), 0
    def take(self, n):
        if self.pos + n > len(self.view): raise EOFError(f"{n} bytes wanted at {self.pos}, {len(self.view) - self.pos} left")
        v = self.view[self.pos:self.pos + n]; self.pos += n; return v
    def num(self, fmt): return struct.unpack(fmt, self.take(struct.calcsize(fmt)))[0]
    def load(self):
        match self.num("B"):
            case 0xc0: return None
            case 0xc2 | 0xc3 as b: return b == 0xc3
            case n if n < 0x80: return n
            case n if n >= 0xe0: return n - 256
            case n if 0xa0 <= n < 0xc0: return str(self.take(n & 31), "utf-8")
            case n if 0x90 <= n < 0xa0: return [self.load() for _ in range(n & 15)]
            case n if 0x80 <= n < 0x90: return {self.load(): self.load() for _ in range(n & 15)}
            case 0xd9: return str(self.take(self.num("B")), "utf-8")
            case 0xc4: return bytes(self.take(self.num("B")))
            case 0xcb: return self.num(">d")
            case n if 0xcc <= n <= 0xd3: return self.num(["B", ">H", ">I", ">Q", "b", ">h", ">i", ">q"][n - 0xcc])
            case other: raise ValueError(f"unknown code {other:#04x} at {self.pos - 1}")
sample = {"id": 70000, "neg": [-1, -32, -33, -40000, 2**40], "t": True, "n": None, "pi": 3.25, "raw": b"\0\1", "s": "é" * 20}
data = dumps(sample); print(len(data), data.hex(" ")[:80]); print(Reader(data).load() == sample)
for bad in (b"", b"\xa5abc", b"\xc1", b"\x92\x01", b"\xa2\xff\xff", b"\x81\x90\x01", b"\xcd\x01"):
    try: print(bad, Reader(bad).load())
    except (EOFError, ValueError, TypeError) as e: print(bad, type(e).__name__, e)
for bad in (2**64, {1, 2}, -2**63 - 1, object, [1, [2, {3: 4j}]], "x" * 300, b"x" * 256):
    try: print(len(dumps(bad)))
    except (OverflowError, TypeError, struct.error) as e: print(type(e).__name__, e)
Reader(data[:-1]).load()
