# Closures share variables, late.
def counter():
    count = 0
    def more(by=1):
        nonlocal count
        count += by
        return count
    return more, lambda: count
more, look = counter()
print(more(), more(5), look())
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
def outer():
    x = "outer"
    def middle():
        def inner():
            return x
        return inner
    x = "changed"
    return middle()()
print(outer())
def late():
    def use():
        return value
    try:
        use()
    except NameError as error:
        print(error)
    value = 5
    print(use())
    del value
    try:
        use()
    except NameError as error:
        print(error)
late()
