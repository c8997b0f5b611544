# A broken parameter list: missing comma.
def f(a b):
    pass
