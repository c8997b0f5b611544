# A packet builder with back-patched lengths.
import struct
class Packet:
    def __init__(self):
        self.buffer = bytearray(b"PK\0\0\0\0")
    def field(self, tag, value):
        if isinstance(value, int):
            self.buffer += struct.pack(">Bq", tag, value)
        elif isinstance(value, str):
            raw = value.encode()
            self.buffer += struct.pack(">BH", tag | 0x40, len(raw)) + raw
        elif isinstance(value, (bytes, bytearray, memoryview)):
            self.buffer += struct.pack(">BI", tag | 0x80, len(value))
            self.buffer.extend(bytes(value))
        else:
            raise TypeError(f"no encoding for {type(value).__name__}")
        return self
    def finish(self):
        struct.pack_into(">I", self.buffer, 2, len(self.buffer))
        return bytes(self.buffer)
raw = Packet().field(1, 42).field(2, "schön").field(3, memoryview(b"abcdef")[::2]).finish()
print(raw)
print(struct.unpack_from(">2sI", raw), struct.unpack_from(">Bq", raw, 6))
try:
    Packet().field(1, 1.5)
except TypeError as error:
    print(error)
try:
    Packet().field(1, 2**63)
except struct.error as error:
    print(error)
