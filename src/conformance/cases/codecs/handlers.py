"""Error handlers: the built-in ones as functions, and registered ones with what they may answer."""
import codecs

for name in ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'surrogateescape', 'surrogatepass']:
    handler = codecs.lookup_error(name)
    print(handler)
    for error in [5, UnicodeDecodeError('ascii', b'ab\xff', 1, 3, 'r'), UnicodeEncodeError('ascii', 'ab\xff', 1, 3, 'r'), UnicodeTranslateError('ab\xff\ud800', 1, 4, 'r'),
                  UnicodeEncodeError('utf-8', 'a\udc80', 1, 2, 'r'), UnicodeDecodeError('utf-8', b'\xed\xa0\x80', 0, 1, 'r'), UnicodeDecodeError('utf-16-le', b'a\xd8', 0, 2, 'r'), UnicodeDecodeError('x', b'\x80\x90a', 0, 3, 'r')]:
        try:
            print('  ', ascii(handler(error)))
        except Exception as raised:
            print('  ', type(raised).__name__, raised)
print(codecs.strict_errors is codecs.lookup_error('strict'), codecs.ignore_errors)

calls = [lambda: b'ab\xffc'.decode('ascii', 'my'), lambda: 'ab\xffc'.encode('ascii', 'my'), lambda: 'ab\ud800c'.encode('utf-8', 'my'), lambda: 'ab\ud800c'.encode('utf-16', 'my'),
         lambda: 'ab\u20acc'.encode('cp1251' if False else 'iso8859-1', 'my'), lambda: b'a\x81b'.decode('cp1252', 'my'), lambda: b'ab\xffc'.decode('utf-8', 'my'), lambda: b'a\xd8'.decode('utf-16', 'my')]
for reply in [None, ('a',), ('a', 'b'), (b'a', 3), (5, 1), ('a', -9), ('a', 99), ('é', 3), ['a', 3], ('', 4)]:
    codecs.register_error('my', lambda error, reply=reply: reply)
    for call in calls:
        try:
            print(reply, call())
        except Exception as error:
            print(reply, type(error).__name__, error)

def note(error):
    print('  ', type(error).__name__, error.encoding, ascii(error.object), error.start, error.end, error.reason)
    return '<%s>' % error.object[error.start:error.end].hex() if isinstance(error, UnicodeDecodeError) else '<?>', error.end
codecs.register_error('note', note)
print(b'a\xff\xfeb\xe2\x82'.decode('utf-8', 'note'))
print('a\xe9\xe8b\u20ac'.encode('ascii', 'note'), '\u20ac\u20acx'.encode('latin-1', 'note'), 'a\udc80b'.encode('utf-8', 'note'))
print(b'\x81\x8d'.decode('cp1252', 'note'), 'é\u0416'.encode('cp1252', 'note'))
def swap(error):
    error.object = b'zzzz'
    return 'S', 1
codecs.register_error('swap', swap)
print(b'\xffabcdefg'.decode('ascii', 'swap'))
def fail(error):
    raise KeyError('from the handler') from error
codecs.register_error('fail', fail)
try:
    b'\xff'.decode('ascii', 'fail')
except KeyError as error:
    print(repr(error), repr(error.__cause__))
print(codecs.register_error('strict', note), b'a'.decode('ascii', 'strict'))
