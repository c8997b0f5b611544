# cast() reads the same bytes as other elements.
room = bytearray(8)
card = memoryview(room)
numbers = card.cast("I")
numbers[0] = 0x01020304
numbers[1] = 5
print(room, numbers.tolist(), numbers.shape, numbers.strides, numbers.format, numbers.itemsize, numbers.nbytes)
halves = card.cast("H")
print(halves.tolist(), halves.cast("B").tolist() == list(room))
print(numbers.cast("B")[0:2].tolist(), card.cast("b").tolist(), card.cast("c").tolist())
print(card.cast("?").tolist(), card.cast("q").tolist(), numbers.cast("b").format)
