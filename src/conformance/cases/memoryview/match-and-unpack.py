# A view can be matched as a sequence and unpacked.
def describe(packet):
    match packet:
        case [1, *rest]:
            return f"one then {rest}"
        case [2, length, *_] if length > 3:
            return "long two"
        case []:
            return "empty"
        case _:
            return "other"
for raw in [b"\x01\x02\x03", b"\x02\x09", b"\x02\x01", b""]:
    print(describe(memoryview(raw)), describe(raw))
kind, *tail = memoryview(b"\x07ab")
print(kind, tail)
