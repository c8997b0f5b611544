# Which views are contiguous and what asks for it.
card = memoryview(bytearray(range(8)))
for name, view in [("whole", card), ("part", card[2:5]), ("step", card[::2]), ("reverse", card[::-1]), ("one", card[3:4:5]), ("empty", card[4:4]), ("grid", card.cast("B", [2, 4])), ("row", card.cast("B", [1, 8])), ("column", card.cast("B", [8, 1]))]:
    print(name, view.c_contiguous, view.f_contiguous, view.contiguous)
try:
    card[::2].cast("H")
except TypeError as error:
    print(error)
print(bytes(card[::2]), bytearray(card[::-2]))
try:
    print(int.from_bytes(card[::2]))
except Exception as error:
    print(type(error).__name__, error)
