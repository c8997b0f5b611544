# Every native format of one element, written and read through a cast.
for code, value in [("b", -5), ("B", 250), ("h", -300), ("H", 60000), ("i", -70000), ("I", 4000000000), ("l", -2**40), ("L", 2**60),
                    ("q", -2**62), ("Q", 2**64 - 1), ("n", -9), ("N", 9), ("f", 1.5), ("d", 0.1), ("e", 0.5), ("?", True), ("c", b"z"), ("P", 4096)]:
    room = bytearray(16)
    card = memoryview(room).cast(code)
    card[0] = value
    print(code, card.itemsize, len(card), card[0], room.hex(), card.format)
