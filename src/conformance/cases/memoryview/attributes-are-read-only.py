# The attributes of a view cannot be assigned.
card = memoryview(bytearray(b"abc"))
for name in ["nbytes", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "readonly", "c_contiguous", "obj", "other"]:
    try:
        setattr(card, name, 1)
    except AttributeError as error:
        print(error)
try:
    del card.format
except AttributeError as error:
    print(error)
try:
    card.nothing
except AttributeError as error:
    print(error)
