# Formats given as bytes that are not ASCII, numbers that fit no pointer, and formats of more bytes than memory has.
import struct


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def attempt(label, action):
    try:
        print(label, ascii(action()))
    except Exception as error:
        print(label, type(error).__name__, error)


for layout in [b"\xff", b"i\xff", b"\x80B", b"z\xff", "\xff", "\udcff", b"5", b"i\0"]:
    attempt(f"pack {layout!a}", lambda: struct.pack(layout))
    attempt(f"calcsize {layout!a}", lambda: struct.calcsize(layout))
    attempt(f"iter_unpack {layout!a}", lambda: list(struct.iter_unpack(layout, b"ab")))
    attempt(f"Struct {layout!a}", lambda: struct.Struct(layout).size)

for value in [2**64 - 1, 2**64, -1, -2**63, -2**63 - 1, 2**80, -2**80]:
    attempt(f"P {value}", lambda: struct.pack("P", value))
    attempt(f"P Index {value}", lambda: struct.pack("P", Index(value)))
    attempt(f"N Index {value}", lambda: struct.pack("N", Index(value)))

for layout in ["9223372036854775807s", "9223372036854775806x", "4611686018427387904sb"]:
    attempt(f"{layout} pack", lambda: struct.pack(layout, *[b"a"] * layout.count("s"), *[1] * layout.count("b")))
    attempt(f"{layout} unpack", lambda: struct.unpack(layout, b"abc"))
    attempt(f"{layout} iter_unpack", lambda: struct.iter_unpack(layout, b"abc"))
    attempt(f"{layout} unpack_from", lambda: struct.unpack_from(layout, b"abc", 1))
    attempt(f"{layout} unpack_from the end", lambda: struct.unpack_from(layout, b"abc", -2))
    attempt(f"{layout} pack_into the end", lambda: struct.pack_into(layout, bytearray(3), -2, b"a", 1))
    attempt(f"{layout} pack_into the end", lambda: struct.pack_into(layout, bytearray(3), -2, *[b"a"] * layout.count("s")))
