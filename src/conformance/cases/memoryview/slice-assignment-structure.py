# Slice assignment needs the same format and the same length.
import array
ints = memoryview(array.array("i", [1, 2, 3, 4]))
def put(piece, value):
    try:
        ints[piece] = value
        print("ok", ints.tolist())
    except Exception as error:
        print(type(error).__name__, error)
put(slice(0, 2), array.array("i", [9, 8]))
put(slice(0, 2), array.array("I", [9, 8]))
put(slice(0, 2), array.array("i", [9]))
put(slice(0, 2), array.array("h", [9, 8]))
put(slice(0, 2), b"12345678")
put(slice(0, 1), memoryview(b"abcd").cast("i"))
put(slice(None, None, 2), array.array("i", [0, 0]))
put(slice(0, 2), [1, 2])
put(slice(4, 4), b"")
chars = memoryview(bytearray(b"abc")).cast("c")
try:
    chars[0:2] = b"xy"
    print("ok")
except ValueError as error:
    print(error)
chars[0] = b"z"
print(chars.tolist())
