# The loop variable keeps the last item after the loop.
room = bytearray(b"abc")
for card in [memoryview(room), memoryview(room)]:
    pass
try:
    room.append(1)
except BufferError as error:
    print(error)
del card
room.append(1)
for index, card in enumerate([memoryview(room)]):
    card.release()
room.append(2)
for card in []:
    pass
print(room)
