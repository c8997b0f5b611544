# The variable of a comprehension goes with the comprehension.
room = bytearray(b"abc")
lengths = [len(card) for card in [memoryview(room), memoryview(room)[1:]]]
room.append(1)
print(lengths, room)
firsts = {card[0] for card in (memoryview(room),)}
room.append(2)
lazy = (card[0] for card in [memoryview(room)])
try:
    room.append(3)
except BufferError as error:
    print(error)
print(list(lazy))
try:
    room.append(3)
except BufferError as error:
    print("still", error)
print(room)
total = sum(card.nbytes for card in [memoryview(room)])
room.append(4)
print(total, room)
