# A broken parameter list: default before plain.
def f(a=1, b):
    pass
