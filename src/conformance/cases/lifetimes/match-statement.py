# A match statement drops its subject, and captured names stay.
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
match memoryview(room):
    case [1, 2]: pass
    case [first, *rest]:
        print(first, rest, state())
print(state())
match {"view": memoryview(room)}:
    case {"view": captured}:
        print(state())
print(state())
captured = None
print(state())
match (memoryview(room), 1):
    case (view, 2): pass
    case _: print("other", state())
print(state())
view = None
print(state())
