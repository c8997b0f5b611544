# A view of an array writes items; the array sees them.
import array
floats = array.array("f", [0.0] * 4)
card = memoryview(floats)
card[0] = 1.1
card[1:3] = array.array("f", [2.5, 3.5])
card[-1] = 7
print(floats)
signed = array.array("b", [0, 0])
view = memoryview(signed)
view[0] = -128
for value in [128, -129, "a", 1.0]:
    try:
        view[1] = value
    except Exception as error:
        print(type(error).__name__, error)
print(signed)
