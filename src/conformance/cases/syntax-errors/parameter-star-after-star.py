# A broken parameter list: star after star.
def f(*a, *b):
    pass
