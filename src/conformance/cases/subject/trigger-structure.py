# Trigger 2: bytes into a view of ints, and the way out.
import array
numbers = array.array("i", [0, 0, 0])
view = memoryview(numbers)
try:
    view[0:2] = b"ab"
except ValueError as error:
    print(type(error).__name__, error)
try:
    view[0:1] = b"abcd"
except ValueError as error:
    print(type(error).__name__, error)
raw = view.cast("B")
raw[0:2] = b"ab"
print(numbers, raw[:4].tobytes())
try:
    raw[0:2] = b"abc"
except ValueError as error:
    print(type(error).__name__, error)
try:
    view[0] = 2**40
except ValueError as error:
    print(type(error).__name__, error)
try:
    view[0] = 1.5
except TypeError as error:
    print(type(error).__name__, error)
