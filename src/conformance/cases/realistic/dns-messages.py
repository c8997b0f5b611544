"""DNS message with name compression, loops and truncation."""
import struct
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Question:
    name: str
    qtype: int = 1
    qclass: int = 1
@dataclass
class Message:
    ident: int
    flags: int
    questions: list[Question] = field(default_factory=list)
    answers: list[tuple] = field(default_factory=list)
def enc(name, table, base):
    out = bytearray(); labels = name.split(".")
    for i in range(len(labels)):
        rest = ".".join(labels[i:])
        if rest in table:
            return bytes(out) + struct.pack("!H", 0xC000 | table[rest])
        table[rest] = base + len(out)
        part = labels[i].encode("idna" if False else "ascii")
        if not 0 < len(part) < 64: raise ValueError(f"label of {len(part)} bytes")
        out.append(len(part)); out += part
    return bytes(out + b"\0")
def dec(buf, pos, depth=0):
    if depth > 5: raise RecursionError("compression loop")
    labels = []
    while True:
        n = buf[pos]; pos += 1
        if n >= 0xC0:
            ptr = (n & 0x3F) << 8 | buf[pos]
            labels.append(dec(buf, ptr, depth + 1)[0]); return ".".join(labels), pos + 1
        if n == 0: return ".".join(labels), pos
        labels.append(bytes(buf[pos:pos + n]).decode("ascii")); pos += n
def build():
    out = bytearray(struct.pack("!6H", 0xBEEF, 0x8180, 1, 2, 0, 0)); t = {}
    out += enc("www.example.com", t, len(out)) + struct.pack("!HH", 1, 1)
    for i, n in enumerate(("www.example.com", "mail.example.com")):
        out += enc(n, t, len(out)) + struct.pack("!HHIH4B", 1, 1, 300 + i, 4, 10, 0, 0, i)
    print(t); return out
def parse(buf):
    i, f, q, a, _, _ = struct.unpack_from("!6H", buf); pos = 12; m = Message(i, f)
    for _ in range(q):
        n, pos = dec(buf, pos); m.questions.append(Question(n, *struct.unpack_from("!HH", buf, pos))); pos += 4
    for _ in range(a):
        n, pos = dec(buf, pos); t, c, ttl, ln = struct.unpack_from("!HHIH", buf, pos); pos += 10
        m.answers.append((n, ttl, ".".join(map(str, buf[pos:pos + ln])))); pos += ln
    return m
raw = build(); print(raw.hex(" ", -2)); m = parse(raw); print(m)
print(m.questions[0] == Question("www.example.com"), hash(Question("a")) == hash(Question("a")))
try: m.questions[0].name = "x"
except Exception as e: print(type(e).__mro__[:2], e)
for cut in (5, 14, 30, len(raw) - 2):
    try: print(parse(memoryview(raw)[:cut]))
    except Exception as e: print(type(e).__name__, e)
loop = raw[:12] + b"\xc0\x0c\0\1\0\1"
try: parse(loop)
except RecursionError as e: print(e)
for bad in ("a..b", "x" * 64, "b\xfccher.de"):
    try: enc(bad, {}, 0)
    except ValueError as e: print(type(e).__name__, e)
parse(raw[:20])
