# An array can be extended with itself.
import array
numbers = array.array("i", [1, 2])
numbers.extend(numbers)
print(numbers)
numbers += numbers
print(numbers)
numbers[0:1] = numbers
print(numbers)
numbers[::2] = numbers[1::2] if len(numbers) % 2 == 0 else numbers[::2]
print(numbers)
try:
    numbers.frombytes(memoryview(numbers).cast("B"))
except BufferError as error:
    print(error)
print(len(numbers))
