# A reader for small records, with a header and a checksum.
import struct
HEADER = struct.Struct("!2sBH")
def make(kind, payload):
    return HEADER.pack(b"BH", kind, len(payload)) + payload + struct.pack("!B", sum(payload) & 0xFF)
class Broken(Exception):
    pass
def read(buffer):
    view = memoryview(buffer)
    offset = 0
    while offset < len(view):
        try:
            magic, kind, length = HEADER.unpack_from(view, offset)
        except struct.error as error:
            raise Broken(f"header at {offset}: {error}") from None
        if magic != b"BH":
            raise Broken(f"bad magic {magic!r} at {offset}")
        body = view[offset + HEADER.size : offset + HEADER.size + length]
        if len(body) < length:
            raise Broken(f"short body: {len(body)} of {length}")
        (check,) = struct.unpack_from("!B", view, offset + HEADER.size + length)
        if check != sum(body) & 0xFF:
            raise Broken(f"checksum of record at {offset}")
        yield kind, bytes(body)
        offset += HEADER.size + length + 1
stream = bytearray(make(1, b"hello") + make(2, b"") + make(3, bytes(range(5))))
for kind, body in read(stream):
    print(kind, body)
stream[9] ^= 0xFF
for attempt in [stream, stream[:3], b"XX" + stream[2:], stream[:8]]:
    try:
        print(list(read(attempt)))
    except Broken as error:
        print(error)
