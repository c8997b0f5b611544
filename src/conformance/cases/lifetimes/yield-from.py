# yield from keeps the inner generator's view.
room = bytearray(b"ab")
def inner():
    with memoryview(room) as card:
        for value in card:
            yield value
def outer():
    yield 0
    yield from inner()
    yield 1
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
for value in outer():
    print(value, state())
walker = outer()
next(walker), next(walker)
print(state())
del walker
print(state())
