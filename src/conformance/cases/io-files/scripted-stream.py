"""Line protocol client simulation over a scripted raw stream with partial reads."""
import io
class Script(io.RawIOBase):
    def __init__(self, *parts): self.parts = list(parts); self.sent = []
    def readable(self): return True
    def writable(self): return True
    def readinto(self, b):
        if not self.parts: return 0
        p = self.parts.pop(0)
        if p is None: return None
        if isinstance(p, Exception): raise p
        n = min(len(p), len(b)); b[:n] = p[:n]
        if n < len(p): self.parts.insert(0, p[n:])
        return n
    def write(self, b): self.sent.append(bytes(b)); return len(b)
s = Script(b"+OK re", b"ady\r\n$5\r", b"\nhel", b"lo\r\n:42\r\n-ERR bad\r\n*2\r\n", b"+a\r\n+b\r\n$-1\r\n")
f = io.BufferedRWPair(s, s, 16)
def reply(f):
    line = f.readline()
    if not line.endswith(b"\r\n"): raise EOFError(f"incomplete {line!r}")
    kind, rest = line[:1], line[1:-2]
    match kind:
        case b"+": return rest.decode()
        case b"-": return RuntimeError(rest.decode())
        case b":": return int(rest)
        case b"$":
            n = int(rest)
            if n < 0: return None
            data = f.read(n + 2); return data[:-2]
        case b"*": return [reply(f) for _ in range(int(rest))]
        case _: raise ValueError(f"unknown type {kind!r}")
for _ in range(6): print(repr(reply(f)))
f.write(b"PING\r\n"); print(s.sent); f.flush(); print(s.sent)
for parts in ((), (b"+half",), (b"?x\r\n",), (b":x\r\n",), (b"$3\r\nab",), (None,), (OSError(104, "reset"),), (b"*1\r\n",)):
    try: print(reply(io.BufferedReader(Script(*parts), 8)))
    except Exception as e: print(type(e).__name__, e)
r = Script(b"abc", None, b"def"); print(r.read(2), r.read(5), r.read(5), r.read(5), r.read(5)); r = Script(b"ab", None, b"cd"); print(r.readall(), r.readall())
b = io.BufferedReader(Script(b"ab", None, b"cdef"), 4); print(b.read1(1), b.read(3), b.peek(1), b.read())
t = io.TextIOWrapper(io.BufferedReader(Script(b"l1\nl", b"2\r\n", b"\xe2", b"\x82\xac\n")), encoding="utf-8"); print(list(t))
reply(io.BufferedReader(Script(ConnectionResetError("peer"))))
