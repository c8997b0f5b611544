"""PNG writer and strict parser."""
import struct, zlib
SIG = b"\x89PNG\r\n\x1a\n"
class PNGError(ValueError): pass
def chunk(tag, data=b""):
    return struct.pack(">I4s", len(data), tag) + data + struct.pack(">I", zlib.crc32(tag + data))
def make(w, h, rows, depth=8, ctype=0):
    raw = b"".join(b"\0" + bytes(r) for r in rows)
    return SIG + chunk(b"IHDR", struct.pack(">2I5B", w, h, depth, ctype, 0, 0, 0)) + chunk(b"tEXt", b"Author\0me") + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND")
def parse(buf):
    view = memoryview(buf)
    if view[:8] != SIG:
        raise PNGError(f"bad signature {bytes(view[:8])!r}")
    pos = 8
    while pos < len(view):
        try:
            size, tag = struct.unpack_from(">I4s", view, pos)
        except struct.error as e:
            raise PNGError(f"truncated at {pos}") from e
        body = view[pos + 8:pos + 8 + size]
        if len(body) != size:
            raise PNGError(f"{tag.decode('ascii')}: want {size}, have {len(body)}")
        crc, = struct.unpack_from(">I", view, pos + 8 + size)
        if crc != zlib.crc32(body, zlib.crc32(tag)):
            raise PNGError("crc mismatch in %s: %08x" % (tag.decode(), crc))
        yield tag, body
        pos += 12 + size
img = make(4, 3, [range(0, 40, 10), range(1, 5), [255] * 4])
print(len(img), img[:29].hex(" ", 4))
for tag, body in parse(img):
    if tag == b"IHDR":
        print(tag, struct.unpack(">2I5B", body))
    elif tag == b"IDAT":
        d = zlib.decompress(body)
        print(tag, d.hex("-", 5))
    else:
        print(tag, body.tobytes(), body.nbytes, body.readonly)
for bad in (img[1:], img[:40], img[:-2], img[:30] + b"\xff" + img[31:], b"", img.replace(b"me", b"you")):
    try:
        print([t for t, _ in parse(bad)])
    except PNGError as e:
        print(type(e).__name__, e, repr(e.__cause__))
    except struct.error as e:
        print("struct.error:", e)
list(parse(img[:-3]))
