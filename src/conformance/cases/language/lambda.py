# lambda expressions.
add = lambda a, b=2, *c, d=4, **e: (a, b, c, d, e)
print(add(1), add(1, 2, 3, d=5, f=6), (lambda: 5)(), add.__name__, (lambda x: lambda y: x + y)(1)(2))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)), list(map(lambda x: x ** 2, range(4))), list(filter(lambda x: x % 2, range(6))))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), (lambda *, k: k)(k=3), (lambda a, /, b: (a, b))(1, b=2), [f(3) for f in (lambda x: x, lambda x: x * x)])
