# A fuzzed program that once differed: calls, seed 1016.
room = bytearray(b"y")
for name, action in [("max", lambda: max([b"x", memoryview(room)])), ("min", lambda: min([1, memoryview(room)])), ("sorted", lambda: sorted([memoryview(room), 1])), ("key", lambda: max([memoryview(room)], key=lambda view: view[5])), ("zip", lambda: zip(memoryview(room), 5)), ("join", lambda: b"".join([memoryview(room), "text"])), ("sum", lambda: sum([memoryview(room)])), ("dict", lambda: {memoryview(room): 1, "k": memoryview(room)})]:
    try:
        print(action())
    except Exception as error:
        print(name, type(error).__name__, error)
    room.append(1)
print(room)
