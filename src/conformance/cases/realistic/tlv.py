# A tag-length-value codec with nested values.
def encode(items):
    out = bytearray()
    for tag, value in items:
        body = encode(value) if isinstance(value, list) else value
        if len(body) > 255:
            raise ValueError(f"value of tag {tag} is {len(body)} bytes")
        out.append(tag)
        out.append(len(body))
        out += body
    return out
def decode(view, depth=0):
    view = memoryview(view)
    at = 0
    while at < len(view):
        if at + 2 > len(view):
            raise EOFError(f"truncated header at {at}")
        tag, length = view[at], view[at + 1]
        body = view[at + 2:at + 2 + length]
        if len(body) != length:
            raise EOFError(f"tag {tag}: {len(body)} of {length} bytes")
        yield depth, tag, body
        if tag & 0x80:
            yield from decode(body, depth + 1)
        at += 2 + length
message = encode([(1, b"abc"), (0x82, [(3, b"x"), (0x84, [(5, b"")])]), (6, bytes(3))])
print(message.hex(" "))
for depth, tag, body in decode(message):
    print("  " * depth, tag, bytes(body))
try:
    message.append(0)
except BufferError as error:
    print("still lent:", error)
del body
message.append(7)
try:
    list(decode(message))
except EOFError as error:
    print(error)
try:
    encode([(1, bytes(300))])
except ValueError as error:
    print(error)
