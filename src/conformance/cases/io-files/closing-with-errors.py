# close() when flush fails: the raw stream is closed all the same, and errors follow one another.
import io

class Bad(io.RawIOBase):
    def writable(self): return True
    def write(self, data): raise OSError('no write')
    def close(self):
        if not self.closed:
            super().close()
            print('closed')

class Worse(Bad):
    def close(self):
        if not self.closed:
            super().close()
            raise OSError('no close')

for cls in Bad, Worse:
    writer = io.BufferedWriter(cls())
    writer.write(b'data')
    try:
        writer.close()
    except OSError as error:
        print(error, repr(error.__context__))
    print(writer.closed)
    text = io.TextIOWrapper(io.BufferedWriter(cls()))
    text.write('text')
    try:
        text.close()
    except OSError as error:
        print(error, repr(error.__context__))
    print(text.closed)

class Chatty(io.StringIO):
    def close(self):
        print('close', self.closed)
        super().close()
with Chatty('x') as stream:
    pass
del stream
class Finalized(io.RawIOBase):
    def __del__(self):
        print('del')
        super().__del__()
    def close(self):
        print('close')
        super().close()
    def flush(self):
        print('flush')
        super().flush()
Finalized()
