"""Codecs that are no text encodings: hex, base64, rot13, quoted-printable, uu, zlib; and punycode."""
import codecs

for name, value in [('hex', b'a\xff'), ('base64', b'abcd'), ('quopri', b'a=\xe9 b'), ('uu', b'some bytes'), ('rot13', 'Hello'), ('punycode', 'b\xfccher')]:
    data = codecs.encode(value, name)
    print(name, data, codecs.decode(data, name))
for name, value in [('hex', b'6'), ('hex', b'zz'), ('base64', b'a'), ('hex', 'a'), ('rot13', b'a'), ('nope', b'a')]:
    try:
        print(codecs.decode(value, name))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', None))
