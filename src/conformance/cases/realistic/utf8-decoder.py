# A hand-written UTF-8 decoder over a view, with errors at the right offset.
class Malformed(ValueError):
    def __init__(self, offset, reason):
        super().__init__(f"byte {offset}: {reason}")
        self.offset = offset
def decode(buffer):
    view, at = memoryview(buffer), 0
    while at < len(view):
        lead = view[at]
        if lead < 0x80:
            size, value = 1, lead
        elif lead >> 5 == 0b110:
            size, value = 2, lead & 0x1F
        elif lead >> 4 == 0b1110:
            size, value = 3, lead & 0x0F
        elif lead >> 3 == 0b11110:
            size, value = 4, lead & 0x07
        else:
            raise Malformed(at, f"bad lead {lead:#04x}")
        tail = view[at + 1:at + size]
        if len(tail) < size - 1:
            raise Malformed(at, "truncated")
        for offset, byte in enumerate(tail, at + 1):
            if byte & 0xC0 != 0x80:
                raise Malformed(offset, f"bad continuation {byte:#04x}")
            value = value << 6 | byte & 0x3F
        yield chr(value)
        at += size
text = "aé€😀z"
print("".join(decode(text.encode())) == text, list(decode(bytearray("né", "utf-8"))))
for raw in [b"a\xff", b"\xe2\x82", b"\xc3(", b"ok\xf0\x9f\x98x"]:
    try:
        print("".join(decode(raw)))
    except Malformed as error:
        print(error, error.offset)
