# The lease on an array ends with the last view.
import array
numbers = array.array("q", [1])
card = memoryview(numbers)
slices = [card[:], card[0:1]]
card.release()
def probe():
    try:
        numbers.append(0)
        numbers.pop()
        return "free"
    except BufferError as error:
        return str(error)
print(probe())
slices.pop()
print(probe())
slices.clear()
print(probe())
class Keep:
    pass
keep = Keep()
keep.view = memoryview(numbers)
print(probe())
del keep
print(probe())
