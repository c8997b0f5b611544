# Arrays compare by items, whatever their typecodes.
import array
a = array.array("i", [1, 2, 3])
print(a == array.array("i", [1, 2, 3]), a == array.array("d", [1, 2, 3]), a != array.array("h", [1]), a < array.array("i", [1, 2, 4]), a > array.array("i", [1]), a == [1, 2, 3])
print(a + a, a * 2, 2 * a, a * 0, a * -1)
for action in [lambda: a < [1], lambda: a + [1], lambda: a * "x", lambda: a * 1.5, lambda: hash(a), lambda: a < 5]:
    try:
        print(action())
    except TypeError as error:
        print(error)
