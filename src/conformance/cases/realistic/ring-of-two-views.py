"""Fixed ring buffer over one bytearray with views of both parts."""
class RingError(Exception): pass
class Ring:
    def __init__(self, n): self.buf = bytearray(n); self.head = self.size = 0
    def __len__(self): return self.size
    def write(self, data):
        data = memoryview(data).cast("B")
        if len(data) > len(self.buf) - self.size: raise RingError(f"overflow: {len(data)} into {len(self.buf) - self.size}")
        tail = (self.head + self.size) % len(self.buf); first = min(len(data), len(self.buf) - tail)
        self.buf[tail:tail + first] = data[:first]; self.buf[:len(data) - first] = data[first:]; self.size += len(data)
    def peek(self, n):
        n = min(n, self.size); end = min(self.head + n, len(self.buf)); v = memoryview(self.buf)
        return v[self.head:end], v[:n - (end - self.head)]
    def read(self, n):
        a, b = self.peek(n)
        with a, b: out = a.tobytes() + b.tobytes()
        self.head = (self.head + len(out)) % len(self.buf); self.size -= len(out); return out
    def __repr__(self): return f"<Ring {self.size}/{len(self.buf)} head={self.head} {bytes(self.buf)!r}>"
r = Ring(8)
for op, arg in (("w", b"abcdef"), ("r", 4), ("w", b"ghijk"), ("w", b"zz"), ("r", 3), ("r", 100), ("r", 1), ("w", bytearray(b"12345678")), ("r", 8)):
    try: print(op, arg, r.write(arg) if op == "w" else r.read(arg), r, len(r))
    except RingError as e: print("!", e)
r.write(b"hello")
a, b = r.peek(5)
print(a.tobytes(), b.tobytes(), a.obj is r.buf, a.nbytes, b.nbytes)
try: r.buf.append(0)
except BufferError as e: print(e)
try: r.buf.clear()
except BufferError as e: print(e)
r.buf[0:1] = b"H"; print(a.tobytes())
try: r.buf[0:1] = b"HH"
except BufferError as e: print(e)
try: r.buf *= 2
except BufferError as e: print(e)
r.buf *= 1; r.buf += b""; r.buf.extend(()); r.buf.reverse(); print(a.tobytes(), b.tobytes())
a.release(); b.release()
for f in (lambda: a[0], lambda: a.tobytes(), lambda: len(a), lambda: a.obj, lambda: repr(a)[:20], lambda: a.release(), lambda: a == a, lambda: a == b, lambda: a.__enter__(), lambda: hash(a)):
    try: print(f())
    except ValueError as e: print(e)
r.buf.append(1); print(len(r.buf), r.peek(3))if False else print(len(r.buf))
import array
r2 = Ring(16); r2.write(array.array("i", [1, -1])); print(r2.read(16))
try: r2.write("text")
except TypeError as e: print(e)
Ring(4).write(b"12345")
