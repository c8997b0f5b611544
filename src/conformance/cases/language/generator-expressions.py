# Generator expressions are lazy and evaluate their first iterable at once.
def source():
    print("source")
    return [1, 2, 3]
g = (x * 2 for x in source())
print("made")
print(next(g), list(g), list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
print(sum(x for x in range(5) if x % 2), max((len(w), w) for w in ["a", "bbb"]), dict((k, v) for k, v in zip("ab", range(2))), any(x > 2 for x in [1, 2, 3]), ",".join(str(x) for x in (1, 2)))
y = 10
g = (x + y for x in range(2))
y = 20
print(list(g))
def raising():
    yield 1
    raise StopIteration("inside")
try:
    list(raising())
except RuntimeError as error:
    print(error, repr(error.__cause__))
