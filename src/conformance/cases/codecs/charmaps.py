"""Encodings of one byte a character, by table and by mapping."""
import codecs

for encoding in ['cp1252', 'cp437', 'iso8859-15', 'koi8-r', 'mac-roman', 'cp1251', 'iso8859-7', 'cp037', 'latin2', 'tis-620', 'hp-roman8']:
    data = bytes(range(256))
    text = data.decode(encoding, 'replace')
    print(encoding, ascii(text[128:160]), text.encode(encoding, 'replace')[128:140], sum(c == '\ufffd' for c in text))
for call in [lambda: '\u20ac'.encode('cp437'), lambda: b'\x81'.decode('cp1252'), lambda: 'a\u0416\u0417b'.encode('cp1252'), lambda: 'a\u0416\u0417b'.encode('cp1252', 'xmlcharrefreplace'), lambda: 'a\u0416b'.encode('cp1252', 'backslashreplace'), lambda: 'a\u0416b'.encode('cp1252', 'ignore'), lambda: 'a\u0416b'.encode('cp037', 'replace')]:
    try:
        print(call())
    except UnicodeError as error:
        print(error, error.__notes__)
for mapping in [None, {}, {97: 98}, {97: 'xyz', 98: None}, {97: 5.0}, {97: -1}, {97: 0x110000}, 'zyx' * 40, {97: '\ufffe'}, '\ufffe' * 100]:
    for errors in ['strict', 'replace']:
        try:
            print(mapping if not isinstance(mapping, str) else len(mapping), ascii(codecs.charmap_decode(b'ab', errors, mapping)))
        except Exception as error:
            print(type(error).__name__, error)
for mapping in [None, {}, {97: 98, 98: 99}, {97: b'xyz', 98: None}, {97: 'x'}, {97: 256}, {97: -1, 63: 33}, {97: b'', 98: 1}]:
    for errors in ['strict', 'replace', 'ignore', 'xmlcharrefreplace']:
        try:
            print(mapping, codecs.charmap_encode('ab', errors, mapping))
        except Exception as error:
            print(type(error).__name__, error)
print(type(codecs.charmap_build(''.join(map(chr, range(256))))).__name__, codecs.charmap_build('abc'))
print(codecs.charmap_encode('ab\u20ac', 'replace', codecs.charmap_build('\0' + 'b' * 3)) if False else codecs.charmap_encode('a', 'strict', codecs.charmap_build(''.join(map(chr, range(128))))))
print(codecs.make_identity_dict(range(3)), codecs.make_encoding_map({1: 2, 3: 2}))
