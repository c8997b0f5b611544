# A broken parameter list: bad annotation.
def f(a:):
    pass
