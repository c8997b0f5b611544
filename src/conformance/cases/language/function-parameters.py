# Every kind of parameter together.
def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs
print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=60, e=70, g=80))
print(f(*[1, 2], *(3, 4), **{"d": 5}, **{"a": 6}))
def only(*, key): return key
def pos(x, /): return x
def both(x, /, *, y): return x, y
print(only(key=1), pos(2), both(1, y=2))
def defaults(items=[]):
    items.append(len(items))
    return items
print(defaults(), defaults(), defaults([9]))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4), (lambda: None)())
def annotated(x: int, *rest: str, y: "float" = 1.0) -> bool:
    return True
print(annotated.__annotations__, annotated.__defaults__, annotated.__kwdefaults__, annotated.__name__, f.__code__.co_varnames)
