"""Undoable transactions over a shared bytearray with context managers and exceptions."""
import contextlib, io
class Tx:
    def __init__(self, buf): self.buf, self.saves = buf, []
    @contextlib.contextmanager
    def begin(self, name):
        self.saves.append(bytes(self.buf)); print("begin", name, len(self.saves))
        try: yield self.buf
        except BaseException as e:
            snap = self.saves.pop()
            try: self.buf[:] = snap
            except BufferError as b: print("  rollback refused:", b); e.add_note(f"{name} not rolled back"); raise
            print("rollback", name, type(e).__name__); raise
        else: self.saves.pop(); print("commit", name)
t = Tx(bytearray(b"base"))
with t.begin("one") as b: b += b"+1"
print(t.buf)
with contextlib.suppress(KeyError):
    with t.begin("two") as b: b.clear(); raise KeyError("x")
print(t.buf)
try:
    with t.begin("outer") as b:
        b[:] = b"OUTER"
        with t.begin("inner") as c: c.extend(b"inner"); 1 / 0
except ZeroDivisionError as e: print(repr(e), t.buf)
held = None
try:
    with t.begin("held") as b: b.extend(b"??"); held = memoryview(b); raise ValueError("while viewed")
except ValueError as e: print(e, e.__notes__, t.buf, type(e.__context__).__name__)
held.release()
def gen():
    with t.begin("gen") as b:
        b += b"g"; yield 1; yield 2
g = gen(); next(g); print(t.buf); g.close(); print(t.buf)
with t.begin("exit") as b: b.append(33)
try:
    with t.begin("sys") as b: raise SystemExit(3)
except SystemExit as e: print("exit code", e.code)
cm = t.begin("reuse")
with cm: pass
try:
    with cm: pass
except Exception as e: print(type(e).__name__, e)
@t.begin("decorated")
def work(): t.buf.append(64); return len(t.buf)
print(work(), work(), t.buf)
