# An argument lives as long as the call that got it.
room = bytearray(b"abc")
def touch(card, room):
    try:
        room.append(1)
    except BufferError as error:
        print("inside:", error)
    del card
    try:
        room.append(2)
    except BufferError as error:
        print("after del:", error)
touch(memoryview(room), room)
room.append(3)
print(room)
