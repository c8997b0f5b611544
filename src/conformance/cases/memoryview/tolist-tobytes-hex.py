# Three ways to read a whole view.
card = memoryview(bytearray(b"\x00\x10\xff\x7f"))
print(card.tolist(), card.tobytes(), card.hex(), card.hex(":"), card.hex("-", 2), card.hex(sep=" ", bytes_per_sep=-3))
print(card[::-1].tobytes(), card[::-1].hex(), card[::2].tolist())
print(card.cast("H").tolist(), card.cast("H")[::-1].tobytes(), card.cast("H").hex())
grid = memoryview(b"abcdef").cast("B", [2, 3])
for order in ["C", "F", "A", None]:
    print(order, grid.tobytes(order))
for action in [lambda: grid.tobytes("X"), lambda: grid.tobytes(5), lambda: card.hex("ab"), lambda: card.tolist(1)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
