# Decoders that are fed in pieces keep what is not complete yet.
import codecs

for name, data in (("utf-8", "aé€\U0001f40d".encode()), ("utf-16", "aé\U0001f40d".encode("utf-16")), ("utf-16-be", "é\U0001f40d".encode("utf-16-be")), ("utf-32-le", "ab".encode("utf-32-le"))):
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [decoder.decode(data[i : i + 1]) for i in range(len(data))], repr(decoder.decode(b"", True)))
decoder = codecs.getincrementaldecoder("utf-8")()
decoder.decode(b"a\xe2\x82")
print(decoder.getstate())
try:
    decoder.decode(b"", True)
except UnicodeDecodeError as error:
    print(error)
for data in (b"\xc3", b"a\xe2\x82", b"\xf0\x9f\x90", b"\xff", b"\xe0\x80", b"\xc3(", b"abc"):
    try:
        print(data, codecs.utf_8_decode(data))
    except UnicodeDecodeError as error:
        print(data, error)
print(codecs.utf_16_ex_decode(b"\xff\xfea\0b", "strict", 0, False), codecs.utf_16_ex_decode(b"a\0b\0", "strict", -1, False), codecs.utf_16_decode(b"\xfe\xff\0a"))
print(list(codecs.iterdecode([b"\xc3", b"\xa9x"], "utf-8")), list(codecs.iterencode(["a", "é"], "utf-8")))
