# TLV parser with nested containers
import struct
from dataclasses import dataclass, field
from enum import IntEnum

class Tag(IntEnum):
    INT = 1
    TEXT = 2
    BLOB = 3
    LIST = 0x20
    MAP = 0x21

@dataclass
class TLV:
    tag: Tag
    value: object
    offset: int = field(default=0, compare=False)

    def show(self, indent=0):
        pad = "  " * indent
        if isinstance(self.value, list):
            print(f"{pad}{self.tag.name} @{self.offset}")
            for child in self.value:
                child.show(indent + 1)
        else:
            print(f"{pad}{self.tag.name:<5}= {self.value!r} @{self.offset}")

class DecodeError(Exception):
    def __init__(self, msg, *, at):
        self.at = at
        super().__init__(f"{msg} (offset {at})")

def encode(value):
    match value:
        case bool():
            raise TypeError("booleans have no tag")
        case int():
            n = max(1, (value.bit_length() + 8) // 8)
            body, tag = value.to_bytes(n, "big", signed=True), Tag.INT
        case str():
            body, tag = value.encode(), Tag.TEXT
        case bytes() | bytearray() | memoryview():
            body, tag = bytes(value), Tag.BLOB
        case [*items]:
            body, tag = b"".join(map(encode, items)), Tag.LIST
        case {**pairs}:
            body, tag = b"".join(encode(k) + encode(v) for k, v in pairs.items()), Tag.MAP
        case _:
            raise TypeError(f"cannot encode {type(value).__name__}")
    return struct.pack(">BH", tag, len(body)) + body

def decode(view, base=0):
    pos = 0
    while pos < len(view):
        at = base + pos
        try:
            tag, size = struct.unpack_from(">BH", view, pos)
        except struct.error as exc:
            raise DecodeError("short header", at=at) from exc
        body = view[pos + 3:pos + 3 + size]
        if len(body) < size:
            raise DecodeError(f"needs {size} bytes, has {len(body)}", at=at)
        try:
            tag = Tag(tag)
        except ValueError as exc:
            raise DecodeError(str(exc), at=at) from None
        if tag is Tag.INT:
            value = int.from_bytes(body, signed=True)
        elif tag == Tag.TEXT:
            value = str(body, "utf-8")
        elif tag is Tag.BLOB:
            value = body.tobytes()
        else:
            value = list(decode(body, at + 3))
        yield TLV(tag, value, at)
        pos += 3 + size

message = encode({"id": -300, "name": "Zoë", "raw": b"\x00\x01", "tags": [1, 2, ["deep"]]})
print(message.hex(" "))
tree = list(decode(memoryview(message)))
tree[0].show()
print(tree[0].value[1], tree[0].value[1] == TLV(Tag.INT, -300, 99))
for n in (127, 128, -128, -129, 0, 2**40):
    e = encode(n); print(n, e.hex(), next(decode(memoryview(e))).value == n, end="; ")
print()
damaged = [message[:-1], message[:2], b"\x09\0\0", b"\x02\0\x02\xff\xfe", bytes([Tag.LIST, 0, 4, 1, 0, 9, 1])]
for d in damaged:
    try:
        print(list(decode(memoryview(d))))
    except (DecodeError, UnicodeDecodeError) as exc:
        print(type(exc).__name__, exc, "<-", type(exc.__cause__).__name__, exc.__suppress_context__)
for bad in (True, None, {1, 2}, 1.5):
    try: encode(bad)
    except TypeError as exc: print(exc)
encode([{"k": object}])
