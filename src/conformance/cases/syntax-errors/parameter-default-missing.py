# A broken parameter list: default missing.
def f(a=):
    pass
