# pop, remove, index and count take or find items.
import array
numbers = array.array("h", [5, 6, 7, 5])
print(numbers.pop(), numbers.pop(0), numbers, numbers.index(7), numbers.count(6), numbers.count("x"), numbers.index(7, 1), numbers.index(7, -1))
numbers.remove(6)
print(numbers)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: numbers.pop(5))
attempt(lambda: numbers.remove(100))
attempt(lambda: numbers.remove("a"))
attempt(lambda: numbers.index(100))
attempt(lambda: numbers.index(7, 5))
attempt(lambda: array.array("i").pop())
attempt(lambda: numbers.pop("a"))
attempt(lambda: numbers.index())
print(7 in numbers, 7.0 in numbers, "a" in numbers)
