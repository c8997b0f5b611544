# A view of an array has the array's format; cast("B") is the way to its bytes.
import array
numbers = array.array("i", [1, 2, 3])
card = memoryview(numbers)
print(card.format, card.itemsize, card.shape, card.tolist())
try:
    card[0:2] = b"ab"
except ValueError as error:
    print(error)
raw = card.cast("B")
raw[0:2] = b"\x07\x01"
print(numbers)
card[1] = -1
print(numbers.tolist(), raw[4:8].hex())
for value in [2**40, 1.5, "a", b"a", None, -2**31 - 1]:
    try:
        card[0] = value
    except Exception as error:
        print(type(error).__name__, error)
