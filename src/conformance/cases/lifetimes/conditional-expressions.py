# and, or, if-else, comparisons and walrus drop what they do not give back.
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
memoryview(room) and None
print(state())
x = memoryview(room) or 5
print(state())
x = memoryview(room) and 5
print(state())
x = 1 if memoryview(room) else 2
print(state())
memoryview(room) == memoryview(room)
print(state())
0 < memoryview(room)[0] < memoryview(room)[1]
print(state())
not memoryview(room)
print(state(), b"a" in [memoryview(room)[:1]], state())
x = (memoryview(room), 5)[1]
print(state())
x = [memoryview(room)][0]
print(state())
x = {"k": memoryview(room)}["k"].nbytes
print(state())
f"{memoryview(room).nbytes}{state()}"
print(state())
assert memoryview(room)
print(state())
while memoryview(room).nbytes > 100: pass
print(state())
