# A view keeps its owner alive.
room = bytearray(b"abc")
card = memoryview(room)
del room
print(card.obj, card.tolist())
owner = card.obj
card.release()
owner.append(1)
print(owner)
def make():
    return memoryview(bytearray(b"local"))
card = make()
print(bytes(card), card.obj)
