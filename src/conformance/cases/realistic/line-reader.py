# Splitting a growing buffer into lines without losing the tail.
class LineReader:
    def __init__(self):
        self.buffer = bytearray()
    def feed(self, chunk):
        self.buffer += chunk
        lines = []
        start = 0
        with memoryview(self.buffer) as view:
            while (end := self.buffer.find(b"\n", start)) >= 0:
                lines.append(bytes(view[start:end]))
                start = end + 1
        del self.buffer[:start]
        return lines
reader = LineReader()
for chunk in [b"first li", b"ne\nsecond\nthi", b"", b"rd\n\n", b"tail"]:
    print(reader.feed(chunk), reader.buffer)
class Broken(LineReader):
    def feed(self, chunk):
        self.buffer += chunk
        view = memoryview(self.buffer)
        del self.buffer[:view.nbytes]
        return []
try:
    Broken().feed(b"x")
except BufferError as error:
    print(error)
