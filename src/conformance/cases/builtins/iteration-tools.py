# zip, map, filter, enumerate, reversed, any, all, sum, iter, next.
print(list(zip("abc", [1, 2, 3], (True, False))), list(zip()), list(zip([1])), list(map(int, "123")), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(filter(str.isalpha, "a1b")), list(enumerate("ab", 5)), list(enumerate("ab", start=1)), list(reversed([1, 2])), any([]), all([]), any([0, 1]), all([1, 0]), sum([1, 2], 10), sum([[1], [2]], []), sum((0.1, 0.2)))
z = zip([1, 2], "ab")
print(next(z), list(z), list(z), type(z).__name__, type(map(int, "")).__name__, iter(z) is z)
print(dict(zip("ab", range(2))), list(zip(*[(1, 2), (3, 4)])), *map(str.upper, "ab"), [*enumerate("x")], next(iter([]), "d"))
for action in [lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], [1], strict=True)), lambda: list(map(int, ["x"])), lambda: next(iter([])), lambda: sum(["a"]), lambda: sum("ab", ""), lambda: list(map(int)), lambda: zip(5), lambda: zip([1], 5), lambda: reversed(5), lambda: list(map(None, [1]))]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
