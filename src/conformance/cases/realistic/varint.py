# LEB128 varints with zigzag, encoder and decoder.
def encode(values):
    out = bytearray()
    for value in values:
        value = value << 1 ^ value >> 63 if value >= 0 or value >= -2**62 else value << 1
        value &= 2**64 - 1
        while value >= 0x80:
            out.append(value & 0x7F | 0x80)
            value >>= 7
        out.append(value)
    return bytes(out)
def decode(raw):
    value = shift = 0
    for byte in memoryview(raw):
        value |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            yield value >> 1 ^ -(value & 1)
            value = shift = 0
    if shift:
        raise EOFError("unfinished varint")
values = [0, 1, -1, 300, -300, 2**40, -2**40, 2**62]
raw = encode(values)
print(raw.hex(), list(decode(raw)) == values)
try:
    print(list(decode(raw[:-1])))
except EOFError as error:
    print(error)
