# Every level of a recursion holds its own slice.
room = bytearray(b"abcdef")
def depth(view):
    if len(view) == 0:
        try:
            room.append(1)
        except BufferError as error:
            print("at the bottom:", error)
        return 0
    return 1 + depth(view[1:])
print(depth(memoryview(room)))
room.append(1)
print(room)
