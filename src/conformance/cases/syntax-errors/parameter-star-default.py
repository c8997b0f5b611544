# A broken parameter list: star default.
def f(*a=1):
    pass
