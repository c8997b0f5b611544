import io, struct
class BitStream:
    def __init__(self, data): self.f = io.BytesIO(data); self.acc = self.n = 0
    def bits(self, k):
        while self.n < k:
            b = self.f.read(1)
            if not b: raise EOFError(f"need {k - self.n} more bits")
            self.acc |= b[0] << self.n; self.n += 8
        v = self.acc & (1 << k) - 1; self.acc >>= k; self.n -= k; return v
    def align(self): self.acc = self.n = 0
class HuffTree:
    def __init__(self, lengths):
        code = 0; self.t = {}
        for n in range(1, max(lengths) + 1):
            code <<= 1
            for s, l in enumerate(lengths):
                if l == n: self.t[n, code] = s; code += 1
    def read(self, bs):
        c = 0
        for n in range(1, 16):
            c = c << 1 | bs.bits(1)
            if (n, c) in self.t: return self.t[n, c]
        raise ValueError("bad code")
FIXED = HuffTree([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8); DIST = HuffTree([5] * 30)
LB = [(3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0)]
DB = [(1, 0), (2, 0), (3, 0), (4, 0)] + [(1 + (2 + i % 2) * 2 ** (i // 2), i // 2 - 1 + 1) for i in range(2, 28)]
def inflate(data):
    bs, out = BitStream(data), bytearray()
    while True:
        last, kind = bs.bits(1), bs.bits(2)
        if kind == 0:
            bs.align(); n, inv = struct.unpack("<HH", bs.f.read(4))
            if n != ~inv & 0xFFFF: raise ValueError("stored length mismatch")
            out += bs.f.read(n)
        elif kind == 1:
            while (s := FIXED.read(bs)) != 256:
                if s < 256: out.append(s)
                else:
                    base, x = LB[s - 257]; n = base + bs.bits(x); ds = DIST.read(bs); base, x = DB[ds]; d = base + bs.bits(x)
                    if d > len(out): raise ValueError(f"distance {d} too far")
                    for _ in range(n): out.append(out[-d])
        else: raise NotImplementedError(f"block type {kind}")
        if last: return bytes(out)
import zlib
def deflate(d, level=9, strategy=zlib.Z_FIXED): c = zlib.compressobj(level, zlib.DEFLATED, -15, 9, strategy); return c.compress(d) + c.flush()
for d in (b"", b"a", b"hello hello hello hello", b"abc" * 40, bytes(range(256))): print(len(d), inflate(deflate(d)) == d, deflate(d)[:8].hex(), inflate(deflate(d, 0)) == d)
for bad in (b"", b"\x07", b"\x01\x05\0\0\0", deflate(b"hello hello")[:-2], b"\x05"):
    try: print(inflate(bad))
    except Exception as e: print(type(e).__name__, e)
inflate("str")
