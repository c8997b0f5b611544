# copy(), slices and bytearray(x) are new rooms.
room = bytearray(b"abc")
second = room.copy()
third = room[:]
fourth = bytearray(room)
room[0] = 90
print(room, second, third, fourth, second is room, third is room)
card = memoryview(room)
second.append(1)
third.append(2)
fourth.append(3)
print(second, third, fourth)
try:
    room.append(4)
except BufferError as error:
    print(error)
