# count() and index() compare elements.
import array
card = memoryview(b"abcabc")
print(card.count(97), card.count(0), card.count("a"), card.index(98), card.index(97, 1), card.index(97, -3), card.index(99, 2, 3))
numbers = memoryview(array.array("d", [1.0, 2.0, 1.0]))
print(numbers.count(1), numbers.index(2), numbers.count(1.0))
chars = memoryview(b"xyx").cast("c")
print(chars.count(b"x"), chars.index(b"y"), chars.count(120))
for action in [lambda: card.index(0), lambda: card.index(97, 4), lambda: card.index(97, 1, 2), lambda: card.index(), lambda: card.count(), lambda: card.index(97, "a"), lambda: card.index("a")]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
