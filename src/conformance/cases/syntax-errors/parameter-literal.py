# A broken parameter list: literal.
def f(5):
    pass
