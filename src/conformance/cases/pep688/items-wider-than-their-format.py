# A lease that does not ask for the format is told bytes, with the items as wide as they are: indices are checked against the shape.
import array
for n in (1, 2, 3):
    r3 = array.array("l", range(n)); r3.append(1)
    for flags in (0, 8, 4, 16, 24, 28):
        v3 = r3.__buffer__(flags)
        try: item = v3[n + 1]
        except BaseException as e: item = (type(e), str(e))
        print(n, flags, v3.format, v3.itemsize, v3.shape, v3.strides, v3.nbytes, v3.ndim, len(v3), item)
        v3.release()
numbers = array.array("h", [1, 2, 3])
with numbers.__buffer__(9) as view:
    print(view.format, view.itemsize, view.shape, view.readonly)
    for i in range(4):
        try:
            view[i] = 7 + i
            print(i, view[i], numbers)
        except (IndexError, ValueError, TypeError) as error:
            print(i, type(error).__name__, error)
    print(list(view), view[1:].tolist(), 8 in view, view.count(8))
