# What TextIOWrapper refuses, and streams of bytes that answer wrongly.
import io

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error)

attempt('no stream', lambda: io.TextIOWrapper(5))
attempt('nothing', lambda: io.TextIOWrapper())
attempt('unknown encoding', lambda: io.TextIOWrapper(io.BytesIO(), 'nix'))
attempt('no text encoding', lambda: io.TextIOWrapper(io.BytesIO(), 'base64'))
attempt('encoding 5', lambda: io.TextIOWrapper(io.BytesIO(), 5))
attempt('errors 5', lambda: io.TextIOWrapper(io.BytesIO(), None, 5))
attempt('newline 5', lambda: io.TextIOWrapper(io.BytesIO(), newline=5))
attempt('newline x', lambda: io.TextIOWrapper(io.BytesIO(), newline='x'))
attempt('uninitialized', lambda: io.TextIOWrapper.__new__(io.TextIOWrapper).read())
attempt('bad bytes', lambda: io.TextIOWrapper(io.BytesIO(b'ab\xff'), 'utf-8').read())
attempt('bad bytes later', lambda: io.TextIOWrapper(io.BytesIO(b'a' * 9000 + b'\xff'), 'utf-8').read(1))
attempt('cut off', lambda: io.TextIOWrapper(io.BytesIO(b'ab\xc3'), 'utf-8').read())
attempt('does not fit', lambda: io.TextIOWrapper(io.BytesIO(), 'ascii').write('é'))
class Odd(io.BufferedIOBase):
    def __init__(self, answer): self.answer = answer
    def readable(self): return True
    def read(self, size=-1): return self.answer
    def read1(self, size=-1): return self.answer
for answer in ['text', None, 5, [b'x']]:
    attempt(f'read {answer!r}', lambda: io.TextIOWrapper(Odd(answer)).read())
    attempt(f'readline {answer!r}', lambda: io.TextIOWrapper(Odd(answer)).readline())
attempt('bytearray', lambda: io.TextIOWrapper(Odd(bytearray(b'abc'))).read())
text = io.TextIOWrapper(io.BytesIO(b'abc'))
attempt('chunk size', lambda: setattr(text, '_CHUNK_SIZE', 0))
attempt('chunk size text', lambda: setattr(text, '_CHUNK_SIZE', 'x'))
attempt('set encoding', lambda: setattr(text, 'encoding', 'x'))
attempt('set name', lambda: setattr(text, 'name', 'x'))
attempt('set buffer', lambda: setattr(text, 'buffer', None))
text.mode = 'mine'
print(text)
attempt('read text', lambda: text.read('x'))
attempt('readline text', lambda: text.readline('x'))
attempt('pickle', lambda: text.__getstate__())
