# BufferedWriter: what reaches the raw stream when, in which pieces.
import io

class Sink(io.RawIOBase):
    def __init__(self, most=1000):
        self.pieces, self.most = [], most
    def writable(self):
        return True
    def write(self, data):
        self.pieces.append(bytes(data[:self.most]))
        return min(len(data), self.most)

sink = Sink()
writer = io.BufferedWriter(sink, 8)
for piece in [b'abc', b'defg', b'h', b'ijklmnop', b'q' * 20, b'', b'rs']:
    print(writer.write(piece), sink.pieces)
writer.flush()
print(sink.pieces)
print(writer.write(bytearray(b'xy')), writer.write(memoryview(b'z')))
writer.close()
print(sink.pieces[-1], sink.closed, writer.closed)
slow = Sink(3)
writer = io.BufferedWriter(slow, 8)
print(writer.write(b'0123456789'), slow.pieces)
writer.flush()
print(slow.pieces)
class Deaf(io.RawIOBase):
    def writable(self): return True
    def write(self, data): return None
deaf = io.BufferedWriter(Deaf(), 4)
print(deaf.write(b'ab'))
try:
    deaf.write(b'cdefgh')
except BlockingIOError as error:
    print(error.errno, error.strerror, error.characters_written)
try:
    deaf.flush()
except BlockingIOError as error:
    print(error, error.characters_written)
