# Items and slices of arrays, read and written.
import array
numbers = array.array("i", range(8))
print(numbers[0], numbers[-1], numbers[2:5], numbers[::-2])
numbers[0] = 100
numbers[1:3] = array.array("i", [7, 7, 7, 7])
numbers[::4] = array.array("i", [-1, -1, -1])
del numbers[-1]
del numbers[0:2]
del numbers[::2]
print(numbers)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: numbers[99])
attempt(lambda: numbers["a"])
attempt(lambda: numbers.__setitem__(99, 1))
attempt(lambda: numbers.__setitem__(0, "a"))
attempt(lambda: numbers.__setitem__(0, 2**31))
attempt(lambda: numbers.__setitem__(slice(0, 1), [1]))
attempt(lambda: numbers.__setitem__(slice(0, 1), array.array("h", [1])))
attempt(lambda: numbers.__setitem__(slice(0, 3, 2), array.array("i", [1])))
attempt(lambda: numbers.__delitem__(99))
attempt(lambda: numbers.__setitem__("a", 1))
attempt(lambda: numbers[1.5])
