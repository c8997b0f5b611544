# repr shows printable ASCII and escapes the rest, choosing the quotes.
print(bytearray(b"it's"), bytearray(b'say "hi"'), bytearray(b"it's \"both\""))
print(bytearray(b"\t\n\r\\\x00\x7f\x80\xff"), bytearray())
print(repr(bytearray(b"x")), str(bytearray(b"y")), f"{bytearray(b'z')!r} {bytearray(b'z')}")
class Named(bytearray):
    pass
print(Named(b"sub"), repr(Named(b"it's")))
