"""DNS packets: build, parse with compression, damaged input."""
import struct, ipaddress
TYPES = {1: "A", 5: "CNAME", 15: "MX", 16: "TXT", 28: "AAAA"}
class DNSError(ValueError): ...
def name(msg, pos, seen=frozenset()):
    labels = []
    while True:
        if pos >= len(msg): raise DNSError(f"name runs past the end at {pos}")
        n = msg[pos]
        if n & 0xC0 == 0xC0:
            target = struct.unpack_from("!H", msg, pos)[0] & 0x3FFF
            if target in seen: raise DNSError(f"compression loop at {target}")
            rest, _ = name(msg, target, seen | {target}); return ".".join(labels + [rest]), pos + 2
        if n == 0: return ".".join(labels), pos + 1
        labels.append(bytes(msg[pos + 1:pos + 1 + n]).decode("ascii")); pos += n + 1
def encode_name(s): return b"".join(bytes([len(l)]) + l.encode("idna" if not l.isascii() else "ascii") for l in s.split(".") if l) + b"\0"
def rdata(msg, pos, kind, n):
    raw = msg[pos:pos + n]
    match TYPES.get(kind):
        case "A" | "AAAA": return str(ipaddress.ip_address(bytes(raw)))
        case "CNAME": return name(msg, pos)[0]
        case "MX": return struct.unpack_from("!H", raw)[0], name(msg, pos + 2)[0]
        case "TXT": return bytes(raw[1:1 + raw[0]])
        case None: return raw.hex()
def parse(data):
    msg = memoryview(data); ident, flags, qd, an, *_ = struct.unpack_from("!6H", msg); pos, out = 12, []
    for _ in range(qd): q, pos = name(msg, pos); out.append(("Q", q, *struct.unpack_from("!HH", msg, pos))); pos += 4
    for _ in range(an):
        who, pos = name(msg, pos); kind, cls, ttl, n = struct.unpack_from("!HHIH", msg, pos); pos += 10
        if pos + n > len(msg): raise DNSError(f"record of {n} bytes at {pos} of {len(msg)}")
        out.append((TYPES.get(kind, kind), who, ttl, rdata(msg, pos, kind, n))); pos += n
    return ident, f"{flags:016b}", out
def record(ptr, kind, ttl, data): return struct.pack("!HHHIH", 0xC000 | ptr, kind, 1, ttl, len(data)) + data
q = encode_name("www.example.org"); body = struct.pack("!6H", 0x1234, 0x8180, 1, 5, 0, 0) + q + struct.pack("!HH", 1, 1)
msg = body + record(12, 5, 300, b"\x03web\xc0\x10") + record(12, 1, 60, bytes([192, 0, 2, 7])) + record(16, 28, 60, ipaddress.ip_address("2001:db8::1").packed) + record(16, 15, 10, struct.pack("!H", 10) + b"\x04mail\xc0\x10") + record(12, 99, 0, b"\xde\xad")
ident, flags, records = parse(msg); print(hex(ident), flags, len(msg)); print(*records, sep="\n")
loop = body[:12] + b"\xc0\x0c" + b"\0\1\0\1"
for bad in (msg[:-1], msg[:40], msg[:11], loop, b"", body[:12] + b"\x05ab", body[:12] + b"\x01\xff\0" + b"\0\1\0\1"):
    try: print(parse(bad))
    except (DNSError, struct.error, UnicodeError, IndexError, ValueError) as e: print(f"{type(e).__name__}: {e}")
for s in ("a" * 300 + ".x", "ok.", "", 5):
    try: print(encode_name(s)[:12])
    except (ValueError, AttributeError, UnicodeError) as e: print(type(e).__name__, e)
parse("text")
