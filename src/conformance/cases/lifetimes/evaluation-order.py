# A temporary on the stack still counts while the rest of the expression runs.
room = bytearray(b"abc")
def grow():
    try:
        room.append(1)
        return "grew"
    except BufferError:
        return "held"
print((memoryview(room), grow())[1])
print((grow(), memoryview(room))[0])
print([memoryview(room)[0], grow()])
print({"a": memoryview(room), "b": grow()}["b"])
print(len(memoryview(room)) and grow())
print(memoryview(room)[0] + len(grow()))
print(max(memoryview(room), key=lambda value: grow()))
