# Every way to write a bytes literal.
print(b"abc", b'abc', b"""a
b""", rb"\n", Rb'\x', b"\x41\101\0\t\\", b"a" b"b" b'c', B"up")
print(b"\'\"", b'"', b"'", b"\'\"x")
print(len(b"\x00\xff"))
