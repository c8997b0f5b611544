# A statement where it may not stand: nonlocal and parameter.
def f(x):
    def g(y):
        nonlocal y
    return g
