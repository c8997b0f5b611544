# Where input() and interactive statements write, and what may stand in their streams' places.
import sys, io, contextlib
class Tee:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
sys.stdin = io.StringIO("one\ntwo\n\nlast")
t = Tee()
with contextlib.redirect_stdout(t): print(input("ask? "), input(), repr(input(5)), repr(input("x")))
print(t.parts)
for name in ("stdin", "stdout", "stderr"):
    saved = getattr(sys, name)
    for value in (None, "del"):
        if value is None: setattr(sys, name, None)
        else: delattr(sys, name)
        try: input("p")
        except Exception as e: error = repr(e)
        setattr(sys, name, saved)
        print(name, error)
class Bad:
    def readline(self): return 5
    def fileno(self): raise OSError
sys.stdin = Bad()
for src in (Bad(), io.BytesIO(b"bytes\n"), 5):
    sys.stdin = src
    try: print(repr(input("?")))
    except Exception as e: print(type(e).__name__, e)
with contextlib.redirect_stdout(io.StringIO()) as out:
    exec(compile("1 + 1\nNone\n'x'\n", "<s>", "single") if False else compile("1 + 1", "<s>", "single")); exec(compile("'x'", "<s>", "single")); exec(compile("None", "<s>", "single"))
print(repr(out.getvalue()), _)
sys.displayhook = lambda v: print("hook", v)
exec(compile("[5]", "<s>", "single"))
sys.displayhook = sys.__displayhook__
exec(compile("[6]", "<s>", "single")); print(_)
sys.stdout.write("done\n")
