# Spare capacity makes no difference to a refusal.
room = bytearray(1000)
del room[10:]
print(len(room), room.__alloc__() >= 11)
card = memoryview(room)
try:
    room.append(1)
except BufferError as error:
    print(error)
try:
    room.pop()
except BufferError as error:
    print(error)
card.release()
room.append(1)
print(len(room))
