# A value out of range or of the wrong type is refused in the format's own words.
for code in "bBhHiIlLqQnNfde?cP":
    card = memoryview(bytearray(16)).cast(code)
    for value in [2**70, -1, "a", 1.5, None, b"ab", 300]:
        try:
            card[0] = value
            print(code, value, "->", card[0])
        except Exception as error:
            print(code, value, type(error).__name__, error)
