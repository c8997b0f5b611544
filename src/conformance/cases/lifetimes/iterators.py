# An iterator over a view keeps the view until it is exhausted or dropped.
room = bytearray(b"ab")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
walker = iter(memoryview(room))
print(state(), next(walker), next(walker), state())
print(next(walker, "end"), state())
walker = iter(memoryview(room))
del walker
print(state())
pairs = zip(memoryview(room), "ab")
print(next(pairs), state())
pairs = None
print(state())
mapped = map(str, memoryview(room))
print(list(mapped), state())
del mapped
backwards = reversed(memoryview(room))
print(next(backwards), state())
del backwards
counted = enumerate(memoryview(room))
for pair in counted:
    print(pair, state())
print(state())
