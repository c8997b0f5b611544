# Lone surrogates live in strings but do not encode.
s = "a\ud800b"
print(len(s), repr(s), ascii(s), s[1] == "\ud800", s.encode("utf-8", "surrogatepass"), b"\xed\xa0\x80".decode("utf-8", "surrogatepass") == "\ud800", b"\xff".decode("utf-8", "surrogateescape") == "\udcff")
try:
    s.encode()
except UnicodeEncodeError as error:
    print(error, error.start, error.end, error.reason, error.encoding)
try:
    "ab😀cd".encode("ascii")
except UnicodeEncodeError as error:
    print(error)
print("😀".encode("utf-16-be"), "😀".encode("utf-32-le"), b"\xff\xfea\x00".decode("utf-16"), "é".encode("cp1252") if False else "", b"\xd8\x3d\xde\x00".decode("utf-16-be"), "\ufeffx".encode("utf-8"), b"\xef\xbb\xbfx".decode("utf-8-sig"))
