# Truth, length, containment and repetition of bytes.
print(bool(b""), bool(b"\x00"), len(b"abc"), b"b" in b"abc", 98 in b"abc", b"ab" * 3, 2 * b"x", b"" * 5, b"a" * -1)
print(b"abc".__contains__(b"c"), b"abc".__len__(), hash(b"abc") == hash(b"abc"), b"a".__repr__())
