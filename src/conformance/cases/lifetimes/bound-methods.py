# A bound method keeps its object.
room = bytearray(b"abc")
read = memoryview(room).tobytes
try:
    room.append(1)
except BufferError as error:
    print(error)
print(read())
read = None
room.append(1)
add = room.append
del room
add(5)
print(add.__self__)
