# Arrays iterate, convert, and unpack.
import array
numbers = array.array("i", [3, 1, 2])
print(list(numbers), tuple(numbers), sorted(numbers), sum(numbers), max(numbers), list(reversed(numbers)), list(enumerate(numbers)))
a, *rest = numbers
print(a, rest, bytes(array.array("B", [65, 66])), bytearray(array.array("H", [1])), [*numbers], bytes(numbers)[:4])
for value in numbers:
    if value == 1:
        numbers.append(9)
        break
print(numbers, type(iter(numbers)).__name__)
