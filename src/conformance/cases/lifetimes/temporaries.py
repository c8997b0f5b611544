# A view that no name ever held is gone at the end of the expression.
room = bytearray(b"abcdef")
print(memoryview(room)[2:4].tolist())
room.append(1)
bytes(memoryview(room))
room.append(2)
print(len(memoryview(room)), memoryview(room)[0], memoryview(room).nbytes)
room.append(3)
memoryview(room)
room.append(4)
memoryview(room)[0] = 90
room.append(5)
memoryview(room)[1:3] = b"XY"
room.append(6)
print([x for x in memoryview(room)][:3], room)
print(memoryview(room) == room, room.append(7))
