"""Nested with, else, finally, return overriding, exceptions in handlers, notes, contexts."""
import traceback
def flow(n):
    log = []
    def inner():
        try:
            log.append("try")
            if n == 1: return "ret try"
            if n == 2: raise ValueError(n)
            if n == 5: raise KeyError(n)
        except ValueError as e:
            log.append(f"except {e}"); return "ret except"
        else: log.append("else"); 
        finally:
            log.append("finally")
            if n == 3: raise RuntimeError("from finally")
        return "end"
    try: return inner(), log
    except Exception as e: return repr(e), repr(e.__context__), log
for i in range(6): print(i, flow(i))
def loop():
    out = []
    for i in range(6):
        try:
            if i == 1: continue
            if i == 4: break
            out.append(i)
        finally: out.append(f"f{i}")
    else: out.append("else")
    while True:
        try: 1 / 0
        except ZeroDivisionError: break
        finally: out.append("w")
    return out
print(loop())
def chain(k):
    try:
        try: raise KeyError("a")
        except KeyError as e:
            match k:
                case 0: raise ValueError("b")
                case 1: raise ValueError("b") from e
                case 2: raise ValueError("b") from None
                case 3: raise
                case 4: raise e from OSError("c")
                case 5: raise ValueError("x") from "notexc"
                case 6: raise 5
                case 7: raise ValueError
                case 8: raise type("Dyn", (Exception,), {"__module__": "mm"})(1, 2)
    except Exception as x: return f"{type(x).__name__}{x.args} cause={x.__cause__!r} ctx={x.__context__!r} sup={x.__suppress_context__}"
for k in range(9): print(k, chain(k))
e = ValueError("base"); e.add_note("n1"); print(e.__notes__, e.with_traceback(None) is e, e.__reduce__(), ValueError("a") == ValueError("a"), str(KeyError("k")), str(OSError(2, "msg", "f")), repr(OSError(2, "m")), OSError(13, "x").__class__, OSError("one").errno, str(UnicodeDecodeError("u", b"ab", 0, 1, "r")), SyntaxError("m", ("f", 1, 2, "t")).lineno, StopIteration(5).value, SystemExit(3).code, ImportError("m", name="n", path="p").name, AttributeError("m", name="q", obj=1).obj, NameError("x", name="y").name, BaseException(1, 2).args, ExceptionGroup("g", [e]).exceptions[0] is e)
for f in (lambda: e.add_note(5), lambda: setattr(e, "__cause__", 5), lambda: setattr(e, "__traceback__", 5), lambda: setattr(e, "args", 5), lambda: setattr(e, "__notes__", 5) or e.add_note("z"), lambda: OSError(), lambda: UnicodeDecodeError(1), lambda: UnicodeEncodeError("u", "s", 0, 1), lambda: ImportError(foo=1), lambda: ValueError(k=1), lambda: BaseException.__new__(int), lambda: raise_(BaseException("base")), lambda: raise_(StopIteration(1)), lambda: [][1], lambda: {}["k"], lambda: {1: 2}[{}], lambda: undefined_name, lambda: None.x, lambda: None(), lambda: None[0], lambda: 5 @ 3, lambda: (1, 2)[5], lambda: "a"["b"], lambda: len(5), lambda: int("x"), lambda: [1].remove(2), lambda: {1}.remove(2), lambda: {}.popitem(), lambda: set().pop(), lambda: [].index(1), lambda: iter(5), lambda: next(iter([])), lambda: (lambda a: 0)(), lambda: (lambda: 0)(1), lambda: (lambda a, *, k: 0)(1), lambda: (lambda a: 0)(b=1), lambda: (lambda a: 0)(1, a=2), lambda: print(sepp=1), lambda: open(), lambda: max(), lambda: sorted(5), lambda: sorted([1, "a"]), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: [*5], lambda: {**5}, lambda: f(*5), lambda: print(**{1: 2}), lambda: unpack(), lambda: (yield_ := 1) + "a", lambda: range(1.5), lambda: range(1, 2, 0), lambda: slice(1)[0], lambda: isinstance(1, "x"), lambda: super().x, lambda: object(1), lambda: type("A", (), {})(1), lambda: abs(None), lambda: round("x"), lambda: sum(["a"]), lambda: "".join([b""]), lambda: exec(5), lambda: globals()["zz"], lambda: vars(5), lambda: dir(5)[0], lambda: hash([]), lambda: id(), lambda: callable(), lambda: zip(1), lambda: enumerate(1), lambda: map(1), lambda: filter(None), lambda: reversed({1}), lambda: bytes.fromhex("z"), lambda: getattr(5, "x"), lambda: delattr(5, "x"), lambda: divmod(1, 0), lambda: 1 % 0, lambda: 1.0 // 0, lambda: complex("x"), lambda: chr("a"), lambda: ord(5), lambda: input.x):
    def raise_(x): raise x
    def unpack(): a, b = [1, 2, 3]
    try: print(f())
    except BaseException as x: print(type(x).__name__, "|", str(x).split(" at 0x")[0])
def final():
    try: raise KeyError("first")
    finally: raise TypeError("second") from ZeroDivisionError("cause")
final()
