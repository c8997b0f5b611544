# A broken parameter list: slash after star.
def f(*a, /):
    pass
