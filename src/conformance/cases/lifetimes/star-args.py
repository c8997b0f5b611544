# *args and **kwargs hold views for the length of the call.
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
def many(*cards, **named):
    return len(cards), sorted(named), state()
print(many(memoryview(room), memoryview(room)), state())
print(many(a=memoryview(room)), state())
print(many(*[memoryview(room)], **{"z": memoryview(room)}), state())
def forward(*args):
    return many(*args)
print(forward(memoryview(room)), state())
