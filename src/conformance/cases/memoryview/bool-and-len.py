# Length counts the first axis; an empty view is false.
card = memoryview(b"abcdef")
print(len(card), len(card.cast("H")), len(card.cast("B", [2, 3])), bool(card), bool(card[:0]), len(card[:0]), card[:0].tolist(), card[:0].nbytes)
empty = memoryview(bytearray())
print(len(empty), empty.shape, empty.strides, empty.tobytes(), list(empty), empty == b"", empty.c_contiguous)
try:
    print(empty.cast("I").tolist())
except Exception as error:
    print(type(error).__name__, error)
try:
    print(empty.cast("B", [0, 2]).tolist())
except Exception as error:
    print(type(error).__name__, error)
