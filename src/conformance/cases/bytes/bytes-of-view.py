# bytes(view) copies what the window shows, in logical order.
room = bytearray(range(10))
card = memoryview(room)
print(bytes(card[2:5]), bytes(card[::-1]), bytes(card[::3]), card[1:4].tobytes())
copy = bytes(card)
room[0] = 99
print(copy[0], card[0])
