"""Bencode and torrents."""
from hashlib import sha1
from io import BytesIO
def bencode(o) -> bytes:
    match o:
        case bool(): raise TypeError("no booleans in bencode")
        case int(): return b"i%de" % o
        case bytes(): return b"%d:%b" % (len(o), o)
        case str(): return bencode(o.encode())
        case list() | tuple(): return b"l%be" % b"".join(map(bencode, o))
        case dict():
            items = sorted((k.encode() if isinstance(k, str) else k, v) for k, v in o.items())
            return b"d" + b"".join(bencode(k) + bencode(v) for k, v in items) + b"e"
        case _: raise TypeError(f"cannot bencode {o!r}")
def bdecode(data):
    f = BytesIO(data)
    def until(stop):
        out = b""
        while (c := f.read(1)) != stop:
            if not c: raise EOFError(f"no {stop!r} before the end")
            out += c
        return out
    def one():
        match c := f.read(1):
            case b"i":
                text = until(b"e")
                if text in (b"-0", b"") or text.startswith(b"0") and text != b"0": raise ValueError(f"bad integer {text!r}")
                return int(text)
            case b"l" | b"d":
                items = []
                while (x := one()) is not end: items.append(x)
                if c == b"l": return items
                if len(items) % 2: raise ValueError("odd dict")
                return dict(zip(items[::2], items[1::2]))
            case b"e": return end
            case b"": raise EOFError("empty")
            case _ if c.isdigit():
                n = int(c + until(b":")); s = f.read(n)
                if len(s) != n: raise EOFError(f"string of {n} has {len(s)}")
                return s
            case _: raise ValueError(f"bad type {c!r} at {f.tell() - 1}")
    end = object(); value = one()
    if rest := f.read(): raise ValueError(f"{len(rest)} bytes left over: {rest[:5]!r}")
    return value
info = {"name": "file.bin", "length": 12, "piece length": 4, "pieces": b"".join(sha1(bytes([i] * 4)).digest() for i in range(3))}
t = bencode({"announce": "http://tracker", "info": info, "list": [1, -2, [b"x", []], {}]})
print(t[:60], len(t)); back = bdecode(t); print(sorted(back), back[b"list"], sha1(bencode(back[b"info"])).hexdigest())
print(bencode(back) == t, [back[b"info"][b"pieces"][i:i + 20].hex()[:8] for i in range(0, 60, 20)])
for bad in (b"", b"i12", b"i-0e", b"i01e", b"ie", b"5:abc", b"l", b"d1:ae", b"x", b"i1ei2e", b"1x:a", b"d1:a1:b1:ce", b"ixe", b"li1e"):
    try: print(bad, bdecode(bad))
    except (ValueError, EOFError) as e: print(bad, type(e).__name__, e)
for bad in (True, None, 1.5, {1: 2}, {"a": {1}}, {b"x": 1, "y": 2, 3: 4}):
    try: print(bencode(bad))
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
bdecode("i1e")
