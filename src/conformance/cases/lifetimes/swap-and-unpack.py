# Swapping and unpacking move references without losing or adding any.
room = bytearray(b"abc")
def state():
    try:
        room.append(0)
        room.pop()
    except BufferError:
        return "held"
    return "free"
a, b = memoryview(room), None
a, b = b, a
print(a, state())
b = None
print(state())
first, *rest = [1, memoryview(room), 2]
print(len(rest), state())
rest = []
print(state())
(x, (y, z)) = (1, (memoryview(room), 3))
print(state())
y = x = z = 0
print(state())
for i, card in [(0, memoryview(room)), (1, 2)]:
    pass
print(state())
a = b = c = memoryview(room)
a = b = None
print(state())
c = None
print(state())
