# byteswap and reverse work in place; copies are independent.
import array
numbers = array.array("I", [1, 0x01020304])
numbers.byteswap()
print(numbers)
numbers.reverse()
print(numbers)
copy = numbers[:]
other = numbers.__copy__()
numbers[0] = 5
print(copy[0], other[0], numbers[0])
single = array.array("B", [1, 2])
single.byteswap()
print(single)
doubles = array.array("d", [1.0])
doubles.byteswap()
print(doubles.tobytes().hex())
card = memoryview(numbers)
numbers.reverse()
numbers.byteswap()
print(card.tolist())
