# Nothing can be deleted through a view.
card = memoryview(bytearray(b"abc"))
glass = memoryview(b"abc")
for target in [card, glass]:
    for index in [0, slice(0, 2), slice(None)]:
        try:
            del target[index]
        except TypeError as error:
            print(error)
