# List, set and dict comprehensions, nested and with conditions.
print([x * y for x in range(3) for y in range(3) if x != y])
print({x % 3 for x in range(10)}, {k: v for k, v in zip("abc", range(3))}, [[j for j in range(i)] for i in range(4)])
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)], [x for row in matrix for x in row], [a if a > 1 else -a for a in [1, 2]])
x = "kept"
print([x for x in range(2)], x)
print([y := 5, y ** 2], [last := n for n in range(3)], last)
print([(lambda: n)() for n in range(3)], [f() for f in [lambda: n for n in range(3)]])
print({**{"a": 1}, "b": 2, **{"a": 3}}, [*range(3), *"ab"], {*[1, 2], 3}, (*[1], 2))
class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        crossed = [i * j for i in items for j in items]
    except NameError as error:
        print(error)
print(C.doubled)
