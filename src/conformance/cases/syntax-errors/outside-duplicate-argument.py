# A statement where it may not stand: duplicate argument.
def f(a, b, a):
    pass
