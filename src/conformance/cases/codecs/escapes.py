"""unicode_escape, raw_unicode_escape, and the escapes of bytes literals."""
import codecs
import warnings
warnings.simplefilter('ignore')

text = 'a\\b\n\t\r\x00\x7f\x80\xff\u20ac\U0001f600"\''
for encoding in ['unicode_escape', 'raw_unicode_escape']:
    data = text.encode(encoding)
    print(encoding, data, ascii(data.decode(encoding)))
for data in [rb'\x41\u0042\U00000043\103\n\\\'\"', rb'\x4', rb'\u12', rb'\U0011ffff', rb'\U1', rb'\N{DIGIT ONE}', rb'\N{}', rb'\N{NO', rb'\Nx', rb'\N', b'\\', rb'\q', rb'\400', rb'\777x', b'a\\\nb', b'\xe9', rb'\x', rb'\ud83dx\ude00', rb'\\u0041']:
    for encoding in ['unicode_escape', 'raw_unicode_escape']:
        for errors in ['strict', 'replace', 'backslashreplace']:
            try:
                print(data, encoding, errors, ascii(data.decode(encoding, errors)))
            except UnicodeDecodeError as error:
                print(data, errors, error)
for data in [rb'\x41\101\n\\\'', rb'\x4', rb'\xzz', rb'\q', b'\\', rb'\400', b'a\\\nb', b'\xff', 'é\\n']:
    for errors in ['strict', 'replace', 'ignore', 'other']:
        try:
            print(data, errors, codecs.escape_decode(data, errors))
        except Exception as error:
            print(data, errors, type(error).__name__, error)
print(codecs.escape_encode(b'a\\b\n\'"\x00\xff'))
for call in [lambda: codecs.escape_encode('a'), lambda: codecs.unicode_escape_decode('\\x41é'), lambda: codecs.unicode_escape_decode(b'a\\', 'strict', False), lambda: codecs.unicode_escape_decode(b'a\\u00', None, False), lambda: codecs.raw_unicode_escape_decode(b'a\\U0001', None, False), lambda: codecs.unicode_escape_encode(5)]:
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, error)
