# A broken parameter list: bare star end.
def f(a, *):
    pass
