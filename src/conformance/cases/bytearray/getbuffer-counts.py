# Many views count as many leases, and the bytearray is free only after the last.
room = bytearray(b"abc")
cards = [memoryview(room) for _ in range(3)]
def state():
    try:
        room.append(0)
        room.pop()
        return "free"
    except BufferError:
        return "held"
print(state())
while cards:
    cards.pop().release()
    print(len(cards), state())
