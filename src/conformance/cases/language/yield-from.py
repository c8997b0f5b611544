# yield from delegates values, sends, throws and returns.
def inner():
    try:
        x = yield 1
        print("inner got", x)
        yield 2
    except KeyError as error:
        print("inner caught", error)
        yield "recovered"
    return "inner result"
def outer():
    result = yield from inner()
    print("result", result)
    yield from [10, 20]
    got = yield from (n for n in "ab")
    print("got", got)
    return "done"
g = outer()
print(next(g), g.send("hello"), next(g), list(g))
g = outer()
next(g)
print(g.throw(KeyError("k")), list(g))
def plain():
    yield from 5
try:
    list(plain())
except TypeError as error:
    print(error)
def tree(node):
    if isinstance(node, list):
        for child in node:
            yield from tree(child)
    else:
        yield node
print(list(tree([1, [2, [3, 4]], 5])))
def closes():
    try:
        yield from inner()
    finally:
        print("outer finally")
g = closes()
next(g)
g.close()
