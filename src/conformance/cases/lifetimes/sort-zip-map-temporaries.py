# Built-ins that hold items while they run let go when they end.
room = bytearray(b"cab")
def state(*_):
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
print(sorted([memoryview(room)[i:] for i in range(3)], key=lambda v: v[0])[0].tolist(), state())
print(max([memoryview(room), memoryview(room)[1:]], key=len).nbytes, state())
print(list(map(state, [memoryview(room)])), state())
print(list(zip([memoryview(room)], "x"))[0][1], state())
print(any(v for v in [memoryview(room)]), state())
print([*filter(len, [memoryview(room)])][0][0], state())
print(sum(map(len, [memoryview(room)])), state())
print(dict(enumerate([memoryview(room)]))[0].nbytes, state())
print("".join(str(v.nbytes) for v in [memoryview(room)] * 2), state())
print(isinstance(memoryview(room), memoryview), state())
print(repr(memoryview(room))[:8], state())
print(min(memoryview(room)), hash(bytes(memoryview(room))) is not None, state())
a, *b = [memoryview(room), memoryview(room)]
a = None
print(state())
b.clear()
print(state())
