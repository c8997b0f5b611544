# The ASCII-only text methods of bytearray.
room = bytearray(b"hello World-9 \xe9")
for name in ["upper", "lower", "title", "capitalize", "swapcase"]:
    print(name, getattr(room, name)())
for sample in [b"abc", b"ABC", b"123", b"a1", b" \t", b"", b"Title Case", b"\xe9"]:
    sample = bytearray(sample)
    print(sample, sample.isalpha(), sample.isdigit(), sample.isalnum(), sample.isspace(), sample.isupper(), sample.islower(), sample.istitle(), sample.isascii())
