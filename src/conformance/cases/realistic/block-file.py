import io, zlib, struct
class BlockWriter:
    """Compressed blocks with an index; usable as a context manager."""
    MAGIC = b"BLK1"
    def __init__(self, raw, block=32): self.raw, self.block, self.buf, self.index = raw, block, bytearray(), []; raw.write(self.MAGIC)
    def write(self, data):
        self.buf += data
        while len(self.buf) >= self.block: self._flush(self.block)
        return len(data)
    def _flush(self, n):
        with memoryview(self.buf) as v: packed = zlib.compress(v[:n], 9)
        del self.buf[:n]; self.index.append((self.raw.tell(), n)); self.raw.write(struct.pack("<II", len(packed), zlib.crc32(packed)) + packed)
    def close(self):
        if self.buf: self._flush(len(self.buf))
        start = self.raw.tell()
        for off, n in self.index: self.raw.write(struct.pack("<QI", off, n))
        self.raw.write(struct.pack("<QI", start, len(self.index)))
    def __enter__(self): return self
    def __exit__(self, kind, *_):
        if kind is None: self.close()
class BlockReader:
    def __init__(self, raw):
        self.raw = raw; raw.seek(0)
        if (m := raw.read(4)) != BlockWriter.MAGIC: raise ValueError(f"bad magic {m!r}")
        raw.seek(-12, io.SEEK_END); start, n = struct.unpack("<QI", raw.read(12)); raw.seek(start)
        self.index = list(struct.iter_unpack("<QI", raw.read(12 * n))); self.size = sum(n for _, n in self.index)
    def block(self, i):
        self.raw.seek(self.index[i][0]); n, crc = struct.unpack("<II", self.raw.read(8)); packed = self.raw.read(n)
        if zlib.crc32(packed) != crc: raise OSError(f"block {i}: crc {zlib.crc32(packed):#010x}, expected {crc:#010x}")
        return zlib.decompress(packed)
    def __getitem__(self, key):
        if isinstance(key, int): return self[key:key + 1][0] if -self.size <= key < self.size else self._bad(key)
        lo, hi, step = key.indices(self.size); out, pos = bytearray(), 0
        for i, (_, n) in enumerate(self.index):
            if pos < hi and pos + n > lo: out += self.block(i)[max(0, lo - pos):hi - pos]
            pos += n
        return bytes(out[::step])
    def _bad(self, key): raise IndexError(f"byte {key} of {self.size}")
    def __len__(self): return self.size
    def __iter__(self):
        for i in range(len(self.index)): yield from self.block(i)
data = bytes(i * i % 251 for i in range(100)); raw = io.BytesIO()
with BlockWriter(raw) as w: print([w.write(data[i:i + 15]) for i in range(0, 100, 15)], len(w.buf), w.index)
r = BlockReader(raw); print(len(r), r.index, bytes(r) == data, r[5], r[30:36] == data[30:36], r[::10].hex(), r[-3:] == data[-3:], r[90:200] == data[90:], r[50:10], 250 in r)
for f in (lambda: r[100], lambda: r["x"], lambda: r[1.5], lambda: r[::0], lambda: r.block(9), lambda: BlockReader(io.BytesIO(b"nope" + bytes(20))), lambda: BlockReader(io.BytesIO(b"")), lambda: BlockReader(io.BytesIO(b"BLK1")), lambda: BlockReader(io.StringIO("BLK1")), lambda: w.write("text"), lambda: BlockWriter(io.StringIO()), lambda: BlockWriter(None), lambda: r[3] == data[3], lambda: max(r), lambda: r[2:5, 1], lambda: reversed(r).__next__()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
v = raw.getbuffer(); v[20] ^= 255
try: r.block(0)
except OSError as e: print("OSError:", e)
v[20] ^= 255; v.release(); print(r.block(0) == data[:32])
try:
    with BlockWriter(io.BytesIO()) as w: w.write(b"x" * 40); 1 / 0
except ZeroDivisionError as e: print(e, len(w.buf), len(w.index))
bad = bytearray(raw.getvalue()); bad[-12:-4] = struct.pack("<Q", 2**63); BlockReader(io.BytesIO(bad))
