# Arrays of c_char are strings too: value ends at a zero, raw does not.
from ctypes import *

s = create_string_buffer(b"hello", 10)
print(s.value, s.raw, len(s), sizeof(s), s[0], s[1:4], s[::-1], s[7:7], memoryview(s).format)
s.value = b"hi"
print(s.value, s.raw)
s.raw = b"HELLO wor"
print(s.value, s.raw)
s[0] = b"J"
s[1] = 65
s[2:4] = b"xy"
print(s.raw)
print(create_string_buffer(3).raw, create_string_buffer(b"abc").raw, (c_char * 3)(b"a", b"b", b"c").value)


def attempt(text):
    try:
        exec(text)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


attempt("s.value = b'x' * 11")
attempt("s.value = 'text'")
attempt("s.value = bytearray(b'x')")
attempt("s.raw = b'x' * 11")
attempt("s.raw = 'text'")
attempt("s[0] = b'ab'")
attempt("s[0] = 'a'")
attempt("del s.value")
attempt("del s.raw")
attempt("create_string_buffer('text')")
attempt("create_string_buffer(b'abc', 2)")
s.raw = bytearray(b"0123456789")
s.raw = memoryview(b"ab")
print(s.raw, s.value)
