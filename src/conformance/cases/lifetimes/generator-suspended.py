# A suspended generator keeps its locals; closing or exhausting it frees them.
room = bytearray(b"abc")
def walk():
    card = memoryview(room)
    for value in card:
        yield value
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
walker = walk()
print("created", state())
print(next(walker), state())
walker.close()
print("closed", state())
walker = walk()
print(list(walker), state())
walker = walk()
next(walker)
del walker
print("deleted", state())
for value in walk():
    break
print("broken", state())
