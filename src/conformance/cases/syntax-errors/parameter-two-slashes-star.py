# A broken parameter list: two slashes star.
def f(a, *, /):
    pass
