# The end of a with block releases the view.
room = bytearray(b"abc")
with memoryview(room) as card:
    print(card[0], card.tolist())
    try:
        room.append(1)
    except BufferError as error:
        print(error)
try:
    card[0]
except ValueError as error:
    print(error)
room.append(1)
print(room)
try:
    with memoryview(room) as card:
        raise KeyError("inside")
except KeyError as error:
    print("caught", error)
room.append(2)
with memoryview(room) as card:
    card.release()
print(room)
try:
    with card:
        print("never")
except ValueError as error:
    print(error)
