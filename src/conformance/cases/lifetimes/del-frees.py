# del of the last name returns the card at once.
room = bytearray(b"abc")
card = memoryview(room)
other = card
del card
try:
    room.append(1)
except BufferError as error:
    print("held by other:", error)
del other
room.append(1)
print(room)
