# A raw stream written in Python, under BufferedReader: which memoryviews it is handed, and what becomes of them.
import io

class Source(io.RawIOBase):
    def __init__(self, data, step):
        self.data, self.step, self.at, self.log = data, step, 0, []

    def readable(self):
        return True

    def readinto(self, room):
        count = min(self.step, len(room), len(self.data) - self.at)
        room[:count] = self.data[self.at:self.at + count]
        self.at += count
        self.log.append((len(room), count, type(room).__name__, room.readonly, room.format, room.obj))
        return count

source = Source(b'The quick brown fox jumps over the lazy dog', 7)
reader = io.BufferedReader(source, 16)
print(reader.read(5), source.log)
source.log.clear()
print(reader.peek(), reader.peek(100), source.log)
print(reader.read(20), source.log)
source.log.clear()
print(reader.read1(), reader.read1(3), reader.read1(), source.log)
source.log.clear()
room = bytearray(4)
print(reader.readinto(room), room, source.log)
print(reader.read(), reader.read(), reader.read(3), source.log)
