# A structure mismatch in a slice assignment.
import array
numbers = array.array("i", [1, 2, 3])
card = memoryview(numbers)
card[0:2] = b"ab"
