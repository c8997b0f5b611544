# An exception group keeps the tracebacks of its members.
room = bytearray(b"abc")
def fail(kind):
    card = memoryview(room)
    raise kind("x")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
errors = []
for kind in [KeyError, ValueError]:
    try:
        fail(kind)
    except Exception as error:
        errors.append(error)
try:
    raise ExceptionGroup("both", errors)
except* KeyError as group:
    print("key", state())
except* ValueError as group:
    print("value", state())
print(state())
errors.clear()
print(state())
del errors
print(state())
