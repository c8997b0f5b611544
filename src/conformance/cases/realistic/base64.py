# Base64 by hand with translate and slices.
ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def encode(data):
    out = bytearray()
    view = memoryview(data)
    for i in range(0, len(view), 3):
        group = view[i:i + 3]
        value = int.from_bytes(group, "big") << 8 * (3 - len(group))
        out += bytes(ALPHABET[value >> shift & 63] for shift in (18, 12, 6, 0))
        if len(group) < 3:
            out[len(group) - 3:] = b"=" * (3 - len(group))
    return bytes(out)
def decode(text):
    if len(text) % 4:
        raise ValueError("length not a multiple of 4")
    out = bytearray()
    for i in range(0, len(text), 4):
        quad = text[i:i + 4].rstrip(b"=")
        value = 0
        for c in quad:
            at = ALPHABET.find(c)
            if at < 0:
                raise ValueError(f"{chr(c)!r} is not in the alphabet")
            value = value << 6 | at
        value <<= 6 * (4 - len(quad))
        out += value.to_bytes(3, "big")[:len(quad) - 1]
    return bytes(out)
for sample in [b"", b"f", b"fo", b"foo", b"hotel\xff\x00", bytes(range(10))]:
    text = encode(sample)
    print(text, decode(text) == sample)
for bad in [b"abc", b"ab*="]:
    try:
        decode(bad)
    except ValueError as error:
        print(error)
