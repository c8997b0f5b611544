# Trigger 2: an assignment of another structure.
from array import array

scores = array("i", [10, 20, 30])
view = memoryview(scores)
print(view.format, view.itemsize, view.nbytes)

try:
    view[0:2] = b"ab"  # two bytes are not two integers
except ValueError as refusal:
    print(refusal)

view[0:2] = array("i", [11, 21])
print(scores.tolist())

plain = view.cast("B")  # the same floor, seen byte by byte
plain[0:2] = b"ab"
print(scores.tolist())
