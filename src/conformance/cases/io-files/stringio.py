# StringIO: positions, newlines, state, and what it refuses.
import io, weakref

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

text = io.StringIO('alpha\nbeta\r\ngamma')
print(text.read(3), text.tell(), repr(text.readline()), list(text), repr(text.read()))
print(text.seek(2), text.write('--'), text.getvalue(), text.truncate(5), repr(text.getvalue()), text.tell())
print(text.seek(8), text.write('gap'), repr(text.getvalue()))
for newline in [None, '', '\n', '\r', '\r\n']:
    stream = io.StringIO('a\nb\rc\r\nd', newline=newline)
    print(repr(newline), repr(stream.getvalue()), stream.readlines(), repr(stream.newlines))
    stream.write('e\nf')
    print('   ', repr(stream.getvalue()))
print(text.__getstate__())
other = io.StringIO()
other.__setstate__(('state', '\n', 2, {'extra': 1}))
print(other.read(), other.extra, other.getvalue())
attempt('bytes', lambda: text.write(b'x'))
attempt('initial', lambda: io.StringIO(b'x'))
attempt('newline', lambda: io.StringIO('x', 'y'))
attempt('newline type', lambda: io.StringIO('x', 5))
attempt('negative', lambda: text.seek(-1))
attempt('relative', lambda: text.seek(1, 1))
attempt('whence', lambda: text.seek(0, 5))
attempt('truncate', lambda: text.truncate(-1))
attempt('truncate text', lambda: text.truncate('x'))
attempt('state', lambda: other.__setstate__((1, 2)))
attempt('state values', lambda: other.__setstate__(('a', '\n', 'x', None)))
attempt('state negative', lambda: other.__setstate__(('a', '\n', -1, None)))
attempt('state dict', lambda: other.__setstate__(('a', '\n', 0, 5)))
attempt('detach', text.detach)
attempt('fileno', text.fileno)
print(text.encoding, text.errors, text.line_buffering, text.readable(), text.seekable(), text.isatty())
reference = weakref.ref(other)
del other
print(reference())
text.close()
for name in ['read', 'getvalue', 'tell', 'readline', 'truncate', 'readable', '__next__', 'flush', 'isatty']:
    attempt(name, getattr(text, name))
class Sub(io.StringIO):
    def __init__(self): super().__init__('sub\nclass'); self.more = 1
print(Sub().readlines(), Sub().more, repr(Sub().__getstate__()))
