import io, os, sys, struct
class SlidingFile(io.RawIOBase):
    """A view of part of another stream: a file in a file."""
    def __init__(self, base, start, size): self._base, self._start, self._size, self._pos = base, start, size, 0
    def readable(self): return True
    def seekable(self): return True
    def writable(self): return self._base.writable()
    def seek(self, offset, whence=os.SEEK_SET):
        new = {os.SEEK_SET: 0, os.SEEK_CUR: self._pos, os.SEEK_END: self._size}[whence] + offset
        if new < 0: raise ValueError(f"negative seek position {new}")
        self._pos = new; return new
    def readinto(self, b):
        n = max(0, min(len(b), self._size - self._pos)); self._base.seek(self._start + self._pos)
        got = self._base.readinto(memoryview(b)[:n]); self._pos += got; return got
    def write(self, b):
        data = memoryview(b).cast("B"); n = min(len(data), self._size - self._pos)
        if n <= 0 and len(data): raise OSError(28, "No space left in the slice")
        self._base.seek(self._start + self._pos); self._base.write(data[:n]); self._pos += n; return n
    def __repr__(self): return f"<SlidingFile {self._start}+{self._size} at {self._pos}>"
base = io.BytesIO(b"HEAD" + b"line one\nline two\nlast" + b"TAIL"); s = SlidingFile(base, 4, 22)
print(s, s.read(4), s.tell(), s.readline(), s.readlines(), s.read(), s.seek(0), s.readall()[-4:], list(SlidingFile(base, 4, 9)))
b = io.BufferedReader(SlidingFile(base, 4, 22), 5); print(b.read(6), b.peek()[:3], b.seek(-4, 2), b.read(), b.raw, b.seekable(), b.tell())
t = io.TextIOWrapper(io.BufferedReader(SlidingFile(base, 4, 22))); print([l.upper() for l in t], t.buffer.raw is not s, t.readable())
w = SlidingFile(base, 4, 8); print(w.write(b"LINE"), w.write(b"toolong"), base.getvalue()[:14])
for f in (lambda: w.write(b"x"), lambda: w.write("text"), lambda: w.seek(-1), lambda: w.seek(0, 9), lambda: w.truncate(), lambda: w.fileno(), lambda: w.read("x"), lambda: SlidingFile(None, 0, 1).read(1), lambda: SlidingFile(base, 0, "x").read(1), lambda: io.BufferedWriter(SlidingFile(base, 0, 2)).write(b"abc"), lambda: s.readinto(bytes(3)), lambda: s.readinto("x"), lambda: io.TextIOWrapper(SlidingFile(base, 4, 3)).read(), lambda: s.writelines(5), lambda: s.isatty(), lambda: s.nope, lambda: next(SlidingFile(base, 0, 0)), lambda: s.__enter__() is s, lambda: s.close() or s.closed, lambda: s.read(), lambda: s.readline(), lambda: iter(s), lambda: s.seek(0), lambda: s.__enter__(), lambda: s.flush()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Lying(io.RawIOBase):
    def __init__(self, r): self.r = r
    def readable(self): return True
    def readinto(self, b): return self.r
for r in (None, 0, -1, 99, "x", 2.5):
    for name in ("read", "readall"):
        try: print(repr(r), name, getattr(Lying(r), name)(*([3] if name == "read" else [])) if r != 99 or name == "read" else "skip")
        except Exception as e: print(repr(r), name, type(e).__name__, e)
    try: print(io.BufferedReader(Lying(r)).read(2))
    except Exception as e: print(type(e).__name__, e)
class Chatty(io.BytesIO):
    def write(self, b): print("write", bytes(b)); return super().write(b)
    def close(self): print("close", self.getvalue()); super().close()
    def flush(self): print("flush"); super().flush()
with io.TextIOWrapper(Chatty(), encoding="ascii", line_buffering=True) as t: t.write("ab"); t.write("c\nd"); print("in with")
with io.BufferedWriter(Chatty(), 4) as bw: bw.write(b"abc"); bw.write(b"defgh"); print("mid")
Chatty(b"z").readinto(memoryview(bytearray(3))[::2])
