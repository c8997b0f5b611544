# pack_into writes into a writable buffer at an offset.
import struct
room = bytearray(12)
struct.pack_into("<IH", room, 0, 1, 2)
struct.pack_into(">H", room, -2, 0xABCD)
print(room.hex())
card = memoryview(room)[6:10]
struct.pack_into("BB", card, 1, 0x11, 0x22)
print(room.hex(), card.hex())
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: struct.pack_into("I", room, 9, 1))
attempt(lambda: struct.pack_into("I", room, -3, 1))
attempt(lambda: struct.pack_into("I", room, -13, 1))
attempt(lambda: struct.pack_into("I", room, 99, 1))
attempt(lambda: struct.pack_into("I", b"glass", 0, 1))
attempt(lambda: struct.pack_into("I", memoryview(b"glass"), 0, 1))
attempt(lambda: struct.pack_into("I", "text", 0, 1))
attempt(lambda: struct.pack_into("I", room))
attempt(lambda: struct.pack_into("I", room, 0))
attempt(lambda: struct.pack_into("I", room, 0, 1, 2))
attempt(lambda: struct.pack_into("I", room, 0, -1))
attempt(lambda: struct.pack_into("I", room, "0", 1))
attempt(lambda: struct.pack_into("B", memoryview(room)[::2], 0, 1))
attempt(lambda: struct.pack_into("I"))
print(room.hex())
