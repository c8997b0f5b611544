# Raw streams that answer wrongly, and what BufferedReader and BufferedWriter say.
import io

class Raw(io.RawIOBase):
    answer = 0
    def readable(self): return True
    def writable(self): return True
    def readinto(self, room): return self.answer
    def write(self, data): return self.answer

def attempt(what, do):
    try:
        print(what, '->', repr(do()))
    except Exception as error:
        print(what, '->', type(error).__name__, error, repr(error.__cause__))

for answer in [0, None, -1, 100, 'x', 1.5, 2**70]:
    raw = Raw()
    raw.answer = answer
    attempt(f'read {answer!r}', lambda: io.BufferedReader(raw, 8).read(3))
    attempt(f'read1 {answer!r}', lambda: io.BufferedReader(raw, 8).read1(3))
    attempt(f'peek {answer!r}', lambda: io.BufferedReader(raw, 8).peek(3))

def write(answer):
    raw = Raw()
    raw.answer = answer
    writer = io.BufferedWriter(raw, 4)
    try:
        writer.write(b'abc')
        return writer.flush()
    finally:
        raw.answer = 3

for answer in [None, -1, 100, 'x', 2**70]:
    attempt(f'write {answer!r}', lambda: write(answer))

class NoRead(io.RawIOBase):
    def readable(self): return True
attempt('no readinto', lambda: io.BufferedReader(NoRead()).read(1))
attempt('not readable', lambda: io.BufferedReader(io.RawIOBase()))
attempt('not writable', lambda: io.BufferedWriter(io.RawIOBase()))
attempt('not seekable', lambda: io.BufferedRandom(io.RawIOBase()))
attempt('no stream', lambda: io.BufferedReader(None))
attempt('no room', lambda: io.BufferedReader(Raw(), 0))
