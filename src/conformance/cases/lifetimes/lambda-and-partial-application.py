# Functions stored in containers keep their closures.
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
def make(card):
    return lambda index: card[index]
readers = [make(memoryview(room)) for _ in range(2)]
print(readers[0](0), state())
readers.pop()
print(state())
readers.pop()
print(state())
handlers = {"x": make(memoryview(room))}
print(handlers["x"](1), state())
handlers["x"] = None
print(state())
