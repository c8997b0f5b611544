# Carets of a call with starred arguments.
def f(a, b, *, c):
    pass
f(*[1, 2], **{"d": 3})
