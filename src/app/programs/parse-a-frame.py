# Scenario 1: a frame with a header of 8 bytes. Views inside, copies at the boundary.
import struct

HEADER = struct.Struct(">HHI")  # kind, flags, length of the payload


def parse(packet):
    """Answers kind and payload. The payload is a copy: it outlives the packet."""
    with memoryview(packet) as view:
        kind, flags, length = HEADER.unpack_from(view)
        if len(view) < HEADER.size + length:
            raise ValueError(f"expected {length} bytes of payload, got {len(view) - HEADER.size}")
        with view[HEADER.size:HEADER.size + length] as body:
            return kind, bytes(body)


packet = bytearray(HEADER.pack(7, 0, 5) + b"HELLO" + b"rest")
kind, payload = parse(packet)
print(kind, payload)

del packet[:HEADER.size + len(payload)]  # nothing is held, so it may shrink
print(packet)

try:
    parse(HEADER.pack(7, 0, 500) + b"short")
except ValueError as mistake:
    print(mistake)
