# int.from_bytes and to_bytes connect ints and bytes.
print(int.from_bytes(b"\x01\x02", "big"), int.from_bytes(b"\x01\x02", "little"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b""))
print((1000).to_bytes(2), (1000).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), (0).to_bytes(0))
print(int.from_bytes([1, 2, 3]), int.from_bytes(bytearray(b"\x10")), int.from_bytes(memoryview(b"\x01\x00")[::-1], "big"))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: (256).to_bytes(1))
attempt(lambda: (-1).to_bytes(1))
attempt(lambda: (200).to_bytes(1, signed=True))
attempt(lambda: (1).to_bytes(-1))
attempt(lambda: (1).to_bytes(1, "middle"))
attempt(lambda: int.from_bytes("ab"))
attempt(lambda: int.from_bytes(5))
attempt(lambda: int.from_bytes([300]))
print([hex(b) for b in b"\x00\x7f\xff"], list(b"hi"), bytes(reversed(b"abc")), dict(enumerate(b"ab")))
