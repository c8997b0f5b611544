# Pattern C: release(), with, del, and the end of a function.
room = bytearray(b"abcdef")
view = memoryview(room)
head = bytes(view[:3])
view.release()
room.append(1)
with memoryview(room) as view:
    tail = bytes(view[3:])
room.append(2)
view = memoryview(room)
del view
room.append(3)
def look():
    view = memoryview(room)
    return view[0]
look()
room.append(4)
print(head, tail, room)
