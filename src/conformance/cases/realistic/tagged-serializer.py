"""Type-dispatching serializer with registry, versioning, cyclic guard and recursion."""
import functools, struct, io, datetime, enum
class SerError(Exception): pass
class T(enum.IntEnum): NONE = 0; FALSE = 1; TRUE = 2; INT = 3; FLOAT = 4; STR = 5; BYTES = 6; LIST = 7; DICT = 8; DATE = 9
@functools.singledispatch
def dump(o, f, seen): raise SerError(f"cannot serialize {type(o).__name__}")
@dump.register
def _(o: None, f, seen): f.write(bytes([T.NONE]))
@dump.register
def _(o: bool, f, seen): f.write(bytes([T.TRUE if o else T.FALSE]))
@dump.register
def _(o: int, f, seen): b = o.to_bytes((o.bit_length() + 8) // 8, "big", signed=True); f.write(bytes([T.INT, len(b)]) + b)
@dump.register
def _(o: float, f, seen): f.write(struct.pack(">Bd", T.FLOAT, o))
@dump.register
def _(o: str, f, seen): b = o.encode("utf-8", "surrogatepass"); f.write(struct.pack(">BI", T.STR, len(b)) + b)
@dump.register(bytes)
@dump.register(bytearray)
@dump.register(memoryview)
def _(o, f, seen): f.write(struct.pack(">BI", T.BYTES, memoryview(o).nbytes)); f.write(o)
def guarded(fn):
    @functools.wraps(fn)
    def w(o, f, seen):
        if id(o) in seen: raise SerError("circular reference")
        fn(o, f, seen | {id(o)})
    return w
@dump.register(list)
@dump.register(tuple)
@guarded
def _(o, f, seen):
    f.write(struct.pack(">BI", T.LIST, len(o)))
    for x in o: dump(x, f, seen)
@dump.register(dict)
@guarded
def _(o, f, seen):
    f.write(struct.pack(">BI", T.DICT, len(o)))
    for kv in o.items(): [dump(x, f, seen) for x in kv]
@dump.register
def _(o: datetime.date, f, seen): f.write(bytes([T.DATE])); dump(o.toordinal(), f, seen)
def dumps(o): f = io.BytesIO(); dump(o, f, frozenset()); return f.getvalue()
def load(f):
    b = f.read(1)
    if not b: raise SerError(f"end of data at {f.tell()}")
    try: t = T(b[0])
    except ValueError as e: raise SerError(str(e)) from e
    def need(n):
        d = f.read(n)
        if len(d) < n: raise SerError(f"{t.name}: wanted {n}, got {len(d)}")
        return d
    match t:
        case T.NONE: return None
        case T.TRUE | T.FALSE: return t is T.TRUE
        case T.INT: return int.from_bytes(need(need(1)[0]), signed=True)
        case T.FLOAT: return struct.unpack(">d", need(8))[0]
        case T.STR: return need(struct.unpack(">I", need(4))[0]).decode("utf-8", "surrogatepass")
        case T.BYTES: return need(struct.unpack(">I", need(4))[0])
        case T.LIST: return [load(f) for _ in range(struct.unpack(">I", need(4))[0])]
        case T.DICT: return {load(f): load(f) for _ in range(struct.unpack(">I", need(4))[0])}
        case T.DATE: return datetime.date.fromordinal(load(f))
for o in (None, True, 0, -1, 127, 128, -2**70, 1.5, "h\u00e9\ud800", b"\0\xff", bytearray(b"x"), memoryview(b"abcd")[::2] if 0 else b"", [1, [2, (3,)]], {"a": {1: None}}, datetime.date(2024, 2, 29), {b"k": [False]}):
    d = dumps(o); r = load(io.BytesIO(d)); print(ascii(o), d.hex()[:40], r == o or ascii(r))
loop = [1]; loop.append(loop)
for f in (lambda: dumps(loop), lambda: dumps({1}), lambda: dumps([object]), lambda: dumps(T.INT), lambda: dumps(2**3000), lambda: load(io.BytesIO(b"")), lambda: load(io.BytesIO(b"\x63")), lambda: load(io.BytesIO(dumps("abc")[:-1])), lambda: load(io.BytesIO(dumps([1, 2])[:-1])), lambda: load(io.BytesIO(dumps({"a": 1}).replace(b"\x05", b"\x07", 1))), lambda: load(io.BytesIO(b"\x09\x03\x01\x00")), lambda: load(io.BytesIO(b"\x05\0\0\0\1\xff")), lambda: dumps(datetime.datetime(2024, 1, 1)), lambda: dump.dispatch(bool).__name__, lambda: dump(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__)[:60])
