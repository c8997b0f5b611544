# A view of a view shares the lease and shows the same owner.
room = bytearray(b"abcdef")
one = memoryview(room)
two = memoryview(one)
three = memoryview(two[1:])
print(two.obj is room, three.obj is room, three.tolist())
one.release()
two.release()
try:
    room.append(1)
except BufferError as error:
    print(error)
three.release()
room.append(1)
print(len(room))
