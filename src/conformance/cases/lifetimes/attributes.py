# An attribute holds a view until it is deleted, replaced, or its object goes.
room = bytearray(b"abc")
class Parser:
    def __init__(self, buffer):
        self.view = memoryview(buffer)
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
parser = Parser(room)
print(state())
del parser.view
print(state())
parser.view = memoryview(room)
print(state())
parser.view = None
print(state())
parser.__dict__["x"] = memoryview(room)
print(state())
parser.__dict__.clear()
print(state())
parser = Parser(room)
print(state())
parser = None
print(state())
Parser.shared = memoryview(room)
print(state())
del Parser.shared
print(state())
