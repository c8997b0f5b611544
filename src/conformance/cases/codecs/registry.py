"""Looking codecs up, registering one's own, and what is no text encoding."""
import codecs

for name in ['utf8', 'UTF-8', 'u8', 'latin1', 'ISO-8859-15', 'cp1252', 'koi8-r', 'rot13', 'hex', 'ascii', 'utf_16_be', 'mac-roman', 'cp437']:
    info = codecs.lookup(name)
    print(name, info.name, info._is_text_encoding, len(info), type(info).__name__)
for call in [lambda: codecs.lookup('nope'), lambda: 'a'.encode('no-such'), lambda: b'a'.decode('nope'), lambda: 'a'.encode('rot13'), lambda: b'61'.decode('hex'),
             lambda: codecs.lookup(5), lambda: codecs.lookup('a\0b'), lambda: codecs.register(5), lambda: codecs.encode('a', 5), lambda: codecs.encode(), lambda: codecs.lookup_error('nope'), lambda: codecs.register_error('x', 5)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

def shout_encode(text, errors='strict'):
    print('  encoding', repr(text), errors)
    return text.upper().encode('ascii', errors), len(text)
def shout_decode(data, errors='strict'):
    print('  decoding', type(data).__name__, bytes(data), errors)
    return bytes(data).decode('ascii', errors).lower(), len(data)
def search(name):
    print('  search', name)
    if name == 'shout':
        return codecs.CodecInfo(shout_encode, shout_decode, name='shout')
    if name == 'bad_one':
        return (1, 2)
    if name == 'odd':
        return codecs.CodecInfo(lambda text, errors='strict': (text, 1), lambda data, errors='strict': (5, 1), name='odd')
codecs.register(search)
print('hello'.encode('shout'), b'HELLO'.decode('Shout'), codecs.encode('x', 'shout', 'ignore'))
for call in [lambda: 'a'.encode('Bad One'), lambda: 'a'.encode('odd'), lambda: codecs.encode('a', 'odd'), lambda: codecs.decode(b'a', 'odd'), lambda: 'é'.encode('shout')]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, '__notes__', None))
codecs.unregister(search)
try:
    'a'.encode('shout')
except LookupError as error:
    print(error)
