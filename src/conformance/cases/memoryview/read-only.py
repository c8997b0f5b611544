# A write through a read-only view is a TypeError, whatever is written.
for card in [memoryview(b"abc"), memoryview(bytearray(b"abc")).toreadonly(), memoryview(bytearray(b"abc")).toreadonly()[1:]]:
    for index, value in [(0, 1), (slice(0, 1), b"x"), (0, "wrong"), (50, 1), (0, 300)]:
        try:
            card[index] = value
        except Exception as error:
            print(card.readonly, type(error).__name__, error)
