"""A key-value log: append-only records with crc, replay, torn tail, compaction."""
import io, struct, zlib
H = struct.Struct("<IHI")
class Log:
    def __init__(self, f): self.f, self.index = f, {}; self.replay()
    def replay(self):
        self.f.seek(0); pos = 0
        while head := self.f.read(H.size):
            if len(head) < H.size: print("torn header at", pos); break
            crc, klen, vlen = H.unpack(head); body = self.f.read(klen + (0 if vlen == 0xFFFFFFFF else vlen))
            if zlib.crc32(head[4:] + body) != crc: print("bad record at", pos); break
            key = body[:klen].decode()
            if vlen == 0xFFFFFFFF: self.index.pop(key, None)
            else: self.index[key] = (pos + H.size + klen, vlen)
            pos = self.f.tell()
        self.f.seek(pos); self.f.truncate()
    def _append(self, key, value):
        k = key.encode(); tail = struct.pack("<HI", len(k), 0xFFFFFFFF if value is None else len(value)) + k + (value or b"")
        self.f.seek(0, 2); at = self.f.tell(); self.f.write(struct.pack("<I", zlib.crc32(tail)) + tail); return at + H.size + len(k)
    def __setitem__(self, k, v): self.index[k] = (self._append(k, bytes(v)), len(v))
    def __delitem__(self, k):
        del self.index[k]; self._append(k, None)
    def __getitem__(self, k): pos, n = self.index[k]; self.f.seek(pos); return self.f.read(n)
    def __len__(self): return len(self.index)
    def __contains__(self, k): return k in self.index
    def compact(self): new = Log(io.BytesIO()); [new.__setitem__(k, self[k]) for k in sorted(self.index)]; return new
f = io.BytesIO(); l = Log(f); l["a"] = b"1"; l["b"] = bytearray(b"two"); l["a"] = memoryview(b"11"); del l["b"]; l["\u00e9"] = b""
print(len(l), l["a"], "b" in l, l["\u00e9"], len(f.getvalue()), f.getvalue()[:20].hex())
raw = f.getvalue()
for data in (raw, raw[:-3], raw[:15], raw[:4] + b"\xff" + raw[5:], raw + b"garbage!!!"): x = Log(io.BytesIO(data)); print(sorted(x.index), len(x.f.getvalue()))
c = l.compact(); print(len(c.f.getvalue()), c["a"])
for g in (lambda: l["zz"], lambda: l.__delitem__("zz"), lambda: l.__setitem__("k", "text"), lambda: l.__setitem__("k", 5), lambda: l.__setitem__(5, b""), lambda: l.__setitem__("k" * 70000, b"")):
    try: print(g())
    except Exception as e: print(type(e).__name__, str(e)[:80])
