# Assigning to the shared variable frees the view, whoever does it.
room = bytearray(b"abc")
def make():
    card = memoryview(room)
    def drop():
        nonlocal card
        card = None
    def peek():
        return card
    return drop, peek
drop, peek = make()
print(peek()[0])
try:
    room.append(1)
except BufferError as error:
    print(error)
drop()
room.append(1)
print(room, peek())
