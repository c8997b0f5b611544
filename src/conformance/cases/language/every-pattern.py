"""Structural pattern matching over every kind of pattern."""
from dataclasses import dataclass
import enum, collections
class K(enum.Enum): A = 1; B = 2
@dataclass
class Pt: x: int; y: int
class Pos:
    __match_args__ = ("left", "right")
    def __init__(self, l, r): self.left, self.right = l, r
class LenZero(collections.abc.Sequence if hasattr(collections, "abc") else list):
    def __len__(self): return 2
    def __getitem__(self, i): print("   getitem", i)
        if i > 1: raise IndexError
        return i * 10
def m(v):
    match v:
        case None | True | False: return f"singleton {v}"
        case 0 | -1 | 1.5 | 2+3j: return f"number {v}"
        case "lit" | b"by": return f"literal {v!r}"
        case K.A: return "K.A"
        case int(n) if n > 100: return f"big {n}"
        case int() as n: return f"int {n}"
        case str(s): return f"str {s!r}"
        case [] | (): return "empty"
        case [x]: return f"one {x}"
        case [1, [2, *inner], *rest]: return f"nested {inner} {rest}"
        case [a, b] if a == b: return f"pair {a}"
        case [first, *_, last]: return f"ends {first} {last}"
        case {"type": "pt", "x": x, **rest}: return f"map {x} {sorted(rest)}"
        case {"k": [_, {"deep": d}]}: return f"deep {d}"
        case {}: return f"any mapping {len(v)}"
        case Pt(x=0, y=y): return f"on y axis {y}"
        case Pt(x, y) if x == y: return "diagonal"
        case Pt(): return "some pt"
        case Pos(1, right=r): return f"Pos 1 {r}"
        case Pos(l): return f"Pos {l}"
        case float() | complex() as z: return f"float/complex {z}"
        case bytes() | bytearray() | memoryview(): return f"{type(v).__name__}"
        case set() | frozenset(): return "set"
        case _: return f"other {type(v).__name__}"
for v in (None, True, 0, -1, 1, 1.5, 2 + 3j, "lit", b"by", K.A, K.B, 500, 7, "s", [], (), [9], [1, [2, 3, 4], 5], (4, 4), (1, 2), range(5), {"type": "pt", "x": 1, "q": 2}, {"k": [0, {"deep": 9}]}, {}, {"z": 1}, Pt(0, 5), Pt(3, 3), Pt(1, 2), Pos(1, 2), Pos(3, 4), 3.5, b"x", bytearray(b"q"), memoryview(b"m"), {1}, collections.deque([1]), collections.OrderedDict(), object, LenZero(), "x" * 2, iter([])):
    print(repr(v)[:40] if not isinstance(v, (Pos, LenZero)) and " at 0x" not in repr(v) else type(v).__name__, "->", m(v))
def errs(v):
    match v:
        case Pt(1, 2, 3): return 1
        case _: return 2
class NoArgs: pass
class BadArgs: __match_args__ = [1]
class BadArgs2: __match_args__ = (1,)
class Dup: __match_args__ = ("a",); a = 1
def e2(v):
    match v:
        case NoArgs(1): return 1
def e3(v):
    match v:
        case BadArgs(1): return 1
def e4(v):
    match v:
        case BadArgs2(1): return 1
def e5(v):
    match v:
        case Dup(1, a=1): return 1
def e6(v):
    match v:
        case int(1, 2): return 1
def e7(v):
    x = 5
    match v:
        case x.real: return 1
        case K.ZZ: return 2
def e8(v):
    match v:
        case len(): return 1
for f, v in ((errs, Pt(1, 2)), (e2, NoArgs()), (e3, BadArgs()), (e4, BadArgs2()), (e5, Dup()), (e6, 5), (e7, 7), (e8, 1), (errs, 1)):
    try: print(f(v))
    except Exception as e: print(type(e).__name__, "|", e)
for src in ("match 1:\n case x: pass\n case y: pass", "match 1:\n case [a, a]: pass", "match 1:\n case [*a, *b]: pass", "match 1:\n case {**r, 'a': 1}: pass", "match 1:\n case a | b: pass", "match 1:\n case {'a': 1, 'a': 2}: pass", "match 1:\n case P(x=1, x=2): pass", "match 1:\n case 1 + 1: pass", "match 1:\n case f'x': pass", "match 1:\n case P(a=1, 2): pass", "match 1:\n case [1, x] | [x, 2, y]: pass", "match 1:\n case _ as _: pass", "match 1:\n case x as y.z: pass"):
    try: compile(src, "<s>", "exec"); print("ok")
    except SyntaxError as e: print(e.msg, e.lineno, e.offset)
match {"a": 1}:
    case {"a": Pt(1, 2, 3)}: pass
    case {"a": int(real=r, imag=i)}: print(r, i)
m(m)
match Pt(1, 2):
    case Pt(_, _, _): pass
