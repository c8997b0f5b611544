# Releasing a view in the middle of a loop ends the loop with an error.
card = memoryview(bytearray(b"abc"))
try:
    for value in card:
        print(value)
        if value == 98:
            card.release()
except ValueError as error:
    print(error)
room = bytearray(b"abc")
for value in memoryview(room):
    try:
        room.append(value)
    except BufferError as error:
        print(value, error)
room.append(1)
print(room)
