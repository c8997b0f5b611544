# Dropping a saved exception frees the view.
room = bytearray(b"abc")
def fail():
    card = memoryview(room)
    raise ValueError("kept")
errors = []
for _ in range(2):
    try:
        fail()
    except ValueError as error:
        errors.append(error)
def state():
    try:
        room.append(0)
    except BufferError:
        return "held"
    return "free"
print(state())
errors.pop()
print(state())
errors.pop()
print(state())
