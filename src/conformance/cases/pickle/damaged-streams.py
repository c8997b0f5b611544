"""pickle errors of bad streams, persistent ids, restricted unpicklers."""
import pickle, io, os
class P(pickle.Pickler):
    def persistent_id(self, o): return ("file", o.name) if isinstance(o, F) else None
    def reducer_override(self, o):
        if isinstance(o, R): return (str, ("overridden",))
        return NotImplemented
class U(pickle.Unpickler):
    def persistent_load(self, pid):
        if pid[0] != "file": raise pickle.UnpicklingError(f"unknown {pid}")
        return F(pid[1] + "!")
    def find_class(self, module, name):
        if (module, name) in {("builtins", "range"), ("__main__", "F"), ("builtins", "str")}: return super().find_class(module, name)
        raise pickle.UnpicklingError(f"global '{module}.{name}' is forbidden")
class F:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"F({self.name})"
class R: pass
f = io.BytesIO(); P(f, 4).dump([F("a"), R(), range(3), F("a")]); f.seek(0); print(U(f).load())
try: U(io.BytesIO(pickle.dumps(os.getcwd))).load()
except pickle.UnpicklingError as e: print(e)
try: pickle.loads(f.getvalue())
except pickle.UnpicklingError as e: print(e)
bad = [b"", b"\x80", b"\x80\x09.", b".", b"N", b"I1\n", b"Ix\n.", b"(.", b"0.", b"\x80\x04]\x94(K\x01", b"cno_such_mod\nx\n.", b"cbuiltins\nnope\n.", b"\x8c\x05ab.", b"X\xff\xff\xff\xff.", b"h\x05.", b"\xff.", b"S'abc\n.", b"K\x01K\x02R.", b"Nb.", b"}K\x01s.", b"V\\ud800\n.", b"F1.x\n.", b"\x96\x10\0\0\0\0\0\0\0ab.", b"\x97.", b"P1\n.", b"\x80\x05\x95\xff\0\0\0\0\0\0\0N.", b"\x82\x01.", b"R.", b"K\x01)R.", b"K\x01)\x81.", b"t.", b"e.", b"u.", b"s.", b"2.", b"\x94.", b"L5L\n.", b"LxL\n.", b"\x8a\x01\x80.", b"I01\n.", b"T\x02\0\0\0a"]
for b in bad:
    try: print(b, "->", repr(pickle.loads(b)))
    except Exception as e: print(b, "|", type(e).__name__, "|", e)
for o in (open(os.devnull), (x for x in ()), memoryview(b""), type("Local", (), {})(), __import__("sys"), lambda: 1, iter([1]).__class__ and {}.keys(), F.__init__):
    try: r = pickle.loads(pickle.dumps(o)); print(type(r).__name__)
    except Exception as e: print(type(e).__name__, "|", str(e).split(" at 0x")[0])
for call in (lambda: pickle.dumps(1, 9), lambda: pickle.dumps(1, -1)[:2], lambda: pickle.loads("str"), lambda: pickle.load(5), lambda: pickle.dump(1, 5), lambda: pickle.Pickler(io.StringIO()).dump(1), lambda: pickle.loads(b"N.", foo=1), lambda: pickle.loads(bytearray(b"N.")), lambda: pickle.loads(memoryview(b"I5\n.junk"))):
    try: print(call())
    except Exception as e: print(type(e).__name__, "|", e)
m = io.BytesIO(); p = pickle.Pickler(m, 2); x = [1]; p.dump(x); p.dump(x); print(m.getvalue()); p.clear_memo(); p.fast = True; p.dump(x); print(len(m.getvalue()))
u = pickle.Unpickler(io.BytesIO(m.getvalue())); print(u.load(), u.load() if 0 else "")
pickle.loads(b"\x80\x04\x8c\x08builtins\x8c\x04evil\x93.")
