# decode() turns bytes into text and points at the byte that does not fit.
print(bytearray(b"caf\xc3\xa9").decode(), bytearray(b"caf\xe9").decode("latin-1"), bytearray(b"abc").decode("ascii"))
print(ascii(bytearray(b"a\xffb").decode("utf-8", "replace")), bytearray(b"a\xffb").decode("utf-8", "ignore"), bytearray(b"a\xffb").decode(errors="backslashreplace"))
for sample in [b"\xff", b"ab\xc3", b"a\xc3(", b"\xe2\x82", b"\xf0\x9f\x98", b"\x80abc"]:
    try:
        bytearray(sample).decode()
    except UnicodeDecodeError as error:
        print(error)
        print(error.start, error.end, error.reason, error.encoding, error.object)
try:
    bytearray(b"\xe9").decode("ascii")
except UnicodeDecodeError as error:
    print(error)
try:
    bytearray(b"a").decode("no-such")
except LookupError as error:
    print(type(error).__name__, error)
