# What __enter__ returned and the manager itself live as CPython keeps them.
room = bytearray(b"abc")
class Lend:
    def __init__(self, buffer):
        self.buffer = buffer
    def __enter__(self):
        self.view = memoryview(self.buffer)
        return self.view
    def __exit__(self, *details):
        self.view.release()
        return False
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
with Lend(room) as card:
    print(state(), card.tolist())
print(state())
class Forget(Lend):
    def __exit__(self, *details):
        print("left open")
with Forget(room) as card:
    pass
print(state())
del card
print(state())
with memoryview(room) as one, memoryview(room) as two:
    print(state())
print(state())
