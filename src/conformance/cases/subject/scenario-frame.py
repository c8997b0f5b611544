# Scenario 1: parse a frame with an 8-byte header, with a copy made on purpose at the boundary.
import struct
HEADER = struct.Struct("!IHH")
class Frame:
    def __init__(self, sequence, kind, flags, payload):
        self.sequence, self.kind, self.flags, self.payload = sequence, kind, flags, payload
    def __repr__(self):
        return f"Frame({self.sequence}, kind={self.kind}, flags={self.flags:#06b}, {self.payload!r})"
def parse(buffer):
    view = memoryview(buffer)
    if len(view) < HEADER.size:
        raise ValueError(f"need {HEADER.size} header bytes, got {len(view)}")
    with view:
        sequence, kind, flags = HEADER.unpack_from(view)
        payload = bytes(view[HEADER.size:])
    return Frame(sequence, kind, flags, payload)
buffer = bytearray(HEADER.pack(7, 2, 5) + b"payload")
frame = parse(buffer)
buffer.clear()
print(frame)
try:
    parse(b"short")
except ValueError as error:
    print(error)
