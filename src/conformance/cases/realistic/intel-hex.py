"""Intel HEX and a hexdump."""
import re, string
def hexdump(data, base=0, width=8):
    view = memoryview(data).cast("B")
    for i in range(0, len(view), width):
        row = view[i:i + width]; h = row.hex(" ").ljust(width * 3 - 1)
        text = "".join(chr(b) if 32 <= b < 127 else "." for b in row); yield f"{base + i:08x}  {h}  |{text}|"
def record(addr, kind, data=b""):
    body = bytes([len(data)]) + addr.to_bytes(2, "big") + bytes([kind]) + data
    return ":" + (body + bytes([-sum(body) & 0xff])).hex().upper()
class HexError(ValueError): pass
def load(lines):
    memory, base, ended = {}, 0, False
    for n, line in enumerate(lines, 1):
        if ended: raise HexError(f"line {n}: data after the end record")
        if not (m := re.fullmatch(r":((?:[0-9A-F]{2}){5,})", line.strip())): raise HexError(f"line {n}: no record: {line!r}")
        raw = bytes.fromhex(m[1]); size, addr, kind, data = raw[0], int.from_bytes(raw[1:3]), raw[3], raw[4:-1]
        if len(data) != size: raise HexError(f"line {n}: {size} bytes announced, {len(data)} there")
        if sum(raw) & 0xff: raise HexError(f"line {n}: checksum {raw[-1]:02X}, should be {-sum(raw[:-1]) & 0xff:02X}")
        match kind:
            case 0: memory.update({base + addr + i: b for i, b in enumerate(data)})
            case 1: ended = True
            case 4: base = int.from_bytes(data) << 16
            case _: raise HexError(f"line {n}: record type {kind:02d}")
    if not ended: raise HexError("no end record")
    return memory
def segments(memory):
    run = bytearray(); start = None
    for addr in sorted(memory):
        if start is None or addr != start + len(run):
            if run: yield start, run
            start, run = addr, bytearray()
        run.append(memory[addr])
    if run: yield start, run
text = [record(0x100, 0, b"Hello, \x00\x7f\xff world"), record(0, 4, b"\x00\x01"), record(0x10, 0, bytes(range(5))), record(0, 1)]
print(*text, sep="\n")
for start, run in segments(load(text)): print(f"segment {start:#x}..{start + len(run):#x}"); print(*hexdump(run, start), sep="\n")
bad = [text[:-1], [text[0][:-1] + "0"] + text[1:], ["hello"], [":00000005FB"], text + text, [":0500000001020304F1"], [":000000010"], [""]]
for lines in bad:
    try: print(load(lines))
    except HexError as e: print("HexError:", e)
for args in ((70000, 0), (0, 300), (0, 0, bytes(300)), (-1, 0), (0, 0, "x"), ("a", 0)):
    try: print(record(*args))
    except (OverflowError, ValueError, TypeError, AttributeError) as e: print(type(e).__name__, e)
print(bytes.fromhex(" 0a\t0B\n"), b"\xde\xad\xbe\xef".hex(":"), bytearray(b"abcdef").hex("-", 4), memoryview(b"abcdef").hex("_", -4), int("ff", 16).to_bytes(4, "little"), set("0g") <= set(string.hexdigits))
for f in (lambda: bytes.fromhex("0"), lambda: bytes.fromhex("0x12"), lambda: b"a".hex(5), lambda: b"ab".hex("::"), lambda: b"a".hex("é"), lambda: bytes.fromhex(b"00"), lambda: bytes.fromhex(5), lambda: list(hexdump("text")), lambda: list(hexdump([1]))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
load([":0100000041BE", "  ", ":00000001FF"])
