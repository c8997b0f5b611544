# The view of each typecode carries its format.
import array
for code in array.typecodes.replace("u", ""):
    room = array.array(code, "a" if code in "uw" else [1])
    card = memoryview(room)
    try:
        print(code, card.format, card.itemsize, card.tolist())
    except NotImplementedError as error:
        print(code, card.format, card.itemsize, error)
