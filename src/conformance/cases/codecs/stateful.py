"""Decoding a piece at a time: what is consumed, incremental decoders and encoders, and their state."""
import codecs

text = 'aé€\U0001f600z'
for encoding in ['utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-be', 'utf-7', 'utf-8-sig', 'unicode_escape', 'raw_unicode_escape', 'latin-1', 'cp1252']:
    shown = text if encoding not in ('latin-1', 'cp1252') else 'aéz'
    data = shown.encode(encoding)
    print(encoding, data, data.decode(encoding) == shown)
    decoder = codecs.getincrementaldecoder(encoding)()
    pieces = [decoder.decode(data[i:i + 1]) for i in range(len(data))]
    print('  ', [ascii(piece) for piece in pieces if piece], ascii(decoder.decode(b'', True)), decoder.getstate())
    encoder = codecs.getincrementalencoder(encoding)()
    print('  ', b''.join(encoder.encode(c) for c in shown) == data, encoder.getstate())
for call in [lambda: codecs.utf_8_decode(b'a\xe4\xbd'), lambda: codecs.utf_8_decode(b'a\xe4\xbd', 'strict', True), lambda: codecs.utf_8_decode(b'\xe4a'), lambda: codecs.utf_16_decode(b'a'), lambda: codecs.utf_16_decode(b'\0\xd8'), lambda: codecs.utf_16_decode(b'\0\xd8', 'replace', True),
             lambda: codecs.utf_16_ex_decode(b'\xfe\xff\0a'), lambda: codecs.utf_16_ex_decode(b'a\0', None, 1, True), lambda: codecs.utf_32_ex_decode(b'\xff\xfe\0\0a\0'), lambda: codecs.utf_32_decode(b'a\0\0\0b'), lambda: codecs.ascii_decode(b'ab'), lambda: codecs.latin_1_decode(bytearray(b'\xff')),
             lambda: codecs.utf_16_encode('a', 'strict', 1), lambda: codecs.utf_16_encode('a', 'strict', -1), lambda: codecs.utf_32_encode('a'), lambda: codecs.utf_8_encode('é\U0001f600'), lambda: codecs.utf_7_decode(b'+'), lambda: codecs.utf_7_decode(b'a+AGE'), lambda: codecs.utf_8_decode(memoryview(b'ab')),
             lambda: codecs.utf_8_decode('a'), lambda: codecs.utf_8_encode(b'a'), lambda: codecs.utf_8_encode('a', 5), lambda: codecs.utf_8_decode(), lambda: codecs.utf_8_encode('a', 'b', 'c'), lambda: codecs.readbuffer_encode(b'ab'), lambda: codecs.readbuffer_encode('é')]:
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, error)
print(list(codecs.iterdecode([b'\xe2', b'\x82\xac', b'x'], 'utf-8')), list(codecs.iterencode('ab', 'utf-16')))
import io
reader = codecs.getreader('utf-8')(io.BytesIO('zwölf\nBoxkämpfer\n'.encode()))
print(reader.readline(), reader.read(3), reader.readlines())
stream = io.BytesIO()
codecs.getwriter('utf-16')(stream).write('é')
print(stream.getvalue())
print(codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF32_BE)
