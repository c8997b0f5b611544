"""Huffman coding with a bit writer over bytearray."""
import heapq
from collections import Counter
from itertools import count
class BitWriter:
    def __init__(self): self.data, self.acc, self.n = bytearray(), 0, 0
    def write(self, bits: str):
        for b in bits:
            self.acc = self.acc << 1 | (b == "1"); self.n += 1
            if self.n == 8: self.data.append(self.acc); self.acc = self.n = 0
    def finish(self):
        pad = -self.n % 8
        if pad: self.data.append(self.acc << pad)
        return bytes(self.data), pad
def bits(data, pad):
    total = len(data) * 8 - pad
    for i in range(total): yield data[i >> 3] >> (7 - (i & 7)) & 1
def tree(freq):
    tick = count(); heap = [(n, next(tick), sym) for sym, n in sorted(freq.items())]; heapq.heapify(heap)
    while len(heap) > 1:
        (n1, _, a), (n2, _, b) = heapq.heappop(heap), heapq.heappop(heap); heapq.heappush(heap, (n1 + n2, next(tick), (a, b)))
    return heap[0][2]
def codes(node, prefix=""):
    if isinstance(node, tuple):
        for i, child in enumerate(node): yield from codes(child, prefix + "01"[i])
    else: yield node, prefix or "0"
def encode(data):
    t = tree(Counter(data)); table = dict(codes(t)); w = BitWriter()
    for b in data: w.write(table[b])
    return t, *w.finish()
def decode(t, data, pad):
    out, node = bytearray(), t
    for bit in bits(data, pad):
        node = node[bit] if isinstance(node, tuple) else node
        if not isinstance(node, tuple): out.append(node); node = t
    return bytes(out)
text = b"she sells sea shells by the sea shore"
t, packed, pad = encode(text); table = dict(codes(t))
for sym, code in sorted(table.items(), key=lambda kv: (len(kv[1]), kv[1])): print(f"{chr(sym)!r:>5} {text.count(sym):>2} {code}")
print(len(text), "->", len(packed), f"{len(packed) / len(text):.1%}", pad, packed.hex()); print(decode(t, packed, pad) == text)
print(encode(b"aaaa"), decode(*encode(b"aaaa")))
ratio = {n: round(len(encode(bytes(i * i % n for i in range(500)))[1]) / 500, 3) for n in (2, 3, 10, 256)}; print(ratio)
for bad in (b"", "text", None, [1, 2, 2], bytearray(b"ab"), [300, 1]):
    try: print(bad, encode(bad)[1:])
    except Exception as e: print(bad, type(e).__name__, e)
print(decode(5, b"\xff", 0)); decode(t, "zz", 0)
