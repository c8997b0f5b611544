# bytes order is by value, byte by byte.
samples = [b"b", b"a", b"", b"ab", b"\xff", b"A"]
print(sorted(samples), max(samples), min(samples))
print(b"a" == "a", b"a" == bytearray(b"a"), b"a" != 97, b"a" < b"aa", b"a" <= b"a", (b"a" > b"b"))
print({b"k": 1}[b"k"], b"k" in {b"k"}, b"x" == memoryview(b"x"))
