# A broken parameter list: slash twice.
def f(a, /, b, /):
    pass
