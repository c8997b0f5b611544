# A generator that never started keeps its arguments until closed.
room = bytearray(b"abc")
def walk(card):
    yield from card
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
walker = walk(memoryview(room))
print(state())
walker.close()
print(state())
walker = walk(memoryview(room))
del walker
print(state())
walker = walk(memoryview(room))
print(next(walker), state())
try:
    walker.throw(KeyError("stop"))
except KeyError as error:
    print(repr(error), state())
print(state())
