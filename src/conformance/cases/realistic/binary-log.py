"""Reading a binary log with a fixed record layout."""
import struct
from collections import defaultdict

RECORD = struct.Struct("<IBHf6s")
KINDS = {0: "boot", 1: "temp", 2: "volt", 3: "halt"}


def make(ts, kind, seq, value, name):
    return RECORD.pack(ts, kind, seq, value, name.encode("ascii"))


def records(blob):
    view = memoryview(blob)
    if len(view) % RECORD.size:
        raise ValueError(f"log has {len(view)} bytes, which is not a multiple of {RECORD.size}")
    for ts, kind, seq, value, name in RECORD.iter_unpack(view):
        yield ts, KINDS.get(kind, f"#{kind}"), seq, round(value, 3), name.rstrip(b"\0").decode()


blob = b"".join([
    make(1000, 0, 1, 0.0, "core"),
    make(1010, 1, 2, 21.55, "probe1"),
    make(1020, 1, 3, 22.125, "probe2"),
    make(1030, 2, 4, 3.3, "vcc"),
    make(1040, 9, 5, -1.5, "x"),
])
print(f"record size {RECORD.size}, blob {len(blob)} bytes")
totals = defaultdict(list)
for rec in records(blob):
    print("%6d %-5s %3d %8.3f %s" % rec)
    totals[rec[1]].append(rec[3])
for kind, values in sorted(totals.items()):
    print(f"{kind:>6}: n={len(values)} mean={sum(values) / len(values):.4f}")

for args in [(2**32, 0, 0, 0, "a"), (1, 256, 0, 0, "a"), (1, 0, 70000, 0, "a"), (1, 0, 0, "x", "a"), (1, 0, 0, 0, "é"), (1.5, 0, 0, 0, "a"), (1, 0, 0, 1e300, "long name here")]:
    try:
        print(make(*args).hex())
    except (struct.error, UnicodeEncodeError, OverflowError) as exc:
        print(f"{type(exc).__module__}.{type(exc).__name__}: {exc}")

buf = bytearray(RECORD.size * 2)
RECORD.pack_into(buf, 3, 7, 1, 2, 0.5, b"abc")
print(buf.hex(" ", -4))
print(RECORD.unpack_from(buf, 3))
for offset in (18, -1, -100, 40):
    try:
        print(offset, RECORD.unpack_from(buf, offset))
    except struct.error as exc:
        print(offset, exc)
list(records(blob[:-1]))
