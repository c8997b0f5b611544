# The attributes of an array and its view.
import array
numbers = array.array("d", [1.0, 2.0])
address, length = numbers.buffer_info()
print(isinstance(address, int), length, numbers.itemsize, numbers.typecode, len(numbers))
card = memoryview(numbers)
print(card.format, card.itemsize, card.nbytes, card.shape, card.strides, card.obj is numbers, card.readonly)
for name in ["typecode", "itemsize", "other"]:
    try:
        setattr(numbers, name, 1)
    except AttributeError as error:
        print(error)
print(" ".join(name for name in dir(array.array) if not name.startswith("_")))
