# except ... as deletes its name, so the ordinary pattern makes no cycle.
room = bytearray(b"abc")
def careful():
    card = memoryview(room)
    try:
        raise KeyError("x")
    except KeyError as error:
        message = str(error)
    return message
print(careful())
room.append(1)
print(room)
try:
    error
except NameError as problem:
    print(problem)
