# Mistake 1: a view kept in a long-lived object.
class Parser:
    def __init__(self, buffer):
        self.buffer = buffer
        self.line = None
    def next_line(self):
        end = self.buffer.find(b"\n")
        if end < 0:
            return None
        self.line = memoryview(self.buffer)[:end]
        return self.line
    def advance(self):
        del self.buffer[:len(self.line) + 1]
parser = Parser(bytearray(b"one\ntwo\n"))
print(bytes(parser.next_line()))
try:
    parser.advance()
except BufferError as error:
    print(error)
size = len(parser.line)
parser.line = None
del parser.buffer[:size + 1]
print(parser.buffer)
