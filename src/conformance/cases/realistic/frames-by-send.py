import io, sys, traceback
def reader(stream, fmt, *, size_limit=64):
    """Length-prefixed frames as a generator with send()."""
    skipped = 0
    while head := stream.read(1):
        n = head[0]
        if n > size_limit:
            skipped += 1
            print(f"frame of {n} skipped")
            stream.seek(n, io.SEEK_CUR)
            continue
        body = stream.read(n)
        if len(body) != n:
            raise EOFError(f"frame needs {n} bytes, {len(body)} came")
        cmd = yield body.decode(fmt) if fmt else body
        while cmd:
            match cmd.split():
                case ["fmt", name]: fmt = None if name == "raw" else name; cmd = yield "ok"
                case ["limit", k] if k.isdigit(): size_limit = int(k); cmd = yield size_limit
                case ["stop"]: return skipped
                case _: cmd = yield NotImplemented
    return skipped
def frames(*parts): return io.BytesIO(b"".join(bytes([len(p)]) + p for p in parts))
g = reader(frames(b"one", b"\xff\xfe", "drei€".encode(), b"x" * 100, b"last"), "ascii")
print(next(g), g.send("fmt raw"), g.send(None), g.send("fmt utf-8"), g.send("what"), next(g), g.send("limit 5"), next(g))
try: next(g)
except StopIteration as e: print("returned", e.value)
def drain(g):
    result = yield from g
    print("drained", result)
print(list(drain(reader(frames(b"a", b"bc"), None))))
g = reader(frames(b"a", b"b"), "ascii"); next(g)
try: g.send("stop")
except StopIteration as e: print(e.value, repr(e))
g = reader(frames(b"a", b"b"), "ascii"); next(g)
try: g.throw(KeyError("thrown in"))
except KeyError as e: print("came out", e, [f.name for f in traceback.extract_tb(e.__traceback__)])
print(g.gi_frame, list(g), g)if False else print(g.gi_frame, list(g))
g = reader(frames(b"a"), "ascii")
try: g.send(5)
except TypeError as e: print(e)
print(g.gi_code.co_name, g.gi_running, g.gi_yieldfrom, g.close(), g.close())
def bad():
    try: yield 1
    finally: yield 2
b = bad(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def recursive():
    try: next(me)
    except ValueError as e: print(e)
    yield
me = recursive(); next(me)
def stop(): raise StopIteration("inner")
def outer(): yield stop()
try: next(outer())
except RuntimeError as e: print(e, repr(e.__cause__))
try:
    for f in reader(io.BytesIO(b"\x05ab"), "ascii"): print(f)
except EOFError: print(traceback.format_exc())
gen = (int(x, 16) for x in ("a", "zz")); print(next(gen), gen.__name__, type(gen).__name__)
for wrong in (lambda: next(5), lambda: iter(3), lambda: [*gen], lambda: (yield), lambda: list(reader(5, 1)), lambda: dict(zip("ab", reader(frames(b"1"), "ascii"), strict=True)), lambda: g.throw(5), lambda: g.throw("x"), lambda: sum(reader(frames(b"1"), "ascii"))):
    try: print(type(wrong()).__name__)
    except Exception as e: print(type(e).__name__, e)
list(reader(frames(b"ok", "\xe9".encode("latin-1")), "utf-8"))
