# Iterating a view gives its elements.
import array
card = memoryview(b"abc")
print(list(card), tuple(card[::-1]), list(reversed(card)), 97 in card, b"a" in card, 1 in card, sum(card), max(card), sorted(card, reverse=True))
floats = memoryview(array.array("d", [1.5, 2.5]))
print(list(floats), 1.5 in floats, [x * 2 for x in floats])
print(list(memoryview(b"xy").cast("c")), dict(zip("ab", card)), list(enumerate(card)), type(iter(card)).__name__)
a, b, c = card
print(a, b, c)
walker = iter(card)
next(walker)
print(walker.__length_hint__() if hasattr(walker, "__length_hint__") else "no hint")
