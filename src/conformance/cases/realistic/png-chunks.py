import struct, zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"

def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

def encode(pixels: list[list[tuple[int, int, int]]]) -> bytes:
    h, w = len(pixels), len(pixels[0])
    rows = b"".join(b"\0" + bytes(c for p in row for c in p) for row in pixels)
    return SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")

def paeth(a, b, c):
    p = a + b - c
    pa, pb, pc = abs(p - a), abs(p - b), abs(p - c)
    return a if pa <= pb and pa <= pc else b if pb <= pc else c

def chunks(png):
    if png[:8] != SIGNATURE:
        raise ValueError(f"bad signature {bytes(png[:8])!r}")
    at = 8
    while at < len(png):
        n, kind = struct.unpack_from(">I4s", png, at)
        body = png[at + 8:at + 8 + n]
        crc, = struct.unpack_from(">I", png, at + 8 + n)
        if crc != zlib.crc32(body, zlib.crc32(kind)):
            raise ValueError(f"{kind.decode('ascii')}: crc {crc:08x} should be {zlib.crc32(kind + body):08x}")
        yield kind, body
        at += 12 + n

def decode(png):
    data = bytearray()
    for kind, body in chunks(png):
        match kind:
            case b"IHDR":
                w, h, depth, colour, *rest = struct.unpack(">IIBBBBB", body)
                print(f"{w}x{h} depth={depth} colour={colour} {rest=}")
            case b"IDAT":
                data += body
            case b"IEND":
                break
            case _ if kind[0] & 32:
                print("skip ancillary", kind)
    raw = memoryview(zlib.decompress(data))
    stride = w * 3
    for y in range(h):
        line = raw[y * (stride + 1):(y + 1) * (stride + 1)]
        yield line[0], [tuple(line[i:i + 3]) for i in range(1, stride, 3)]

image = [[(x * 40, y * 60, 255 - x * y) for x in range(4)] for y in range(3)]
png = encode(image)
print(len(png), png[:16].hex(" "), [k for k, _ in chunks(png)])
for f, row in decode(png):
    print(f, row)
print(paeth(1, 2, 3), paeth(10, 200, 100))
assert [row for _, row in decode(png)] == image
broken = bytearray(png); broken[30] ^= 1
try: list(chunks(broken))
except ValueError as e: print("ValueError:", e)
try: list(chunks(png[:-2]))
except struct.error as e: print("struct.error:", e)
try: next(chunks(b"GIF89a.."))
except ValueError as e: print(e)
truncated = SIGNATURE + chunk(b"IHDR", bytes(12))
list(decode(truncated))
