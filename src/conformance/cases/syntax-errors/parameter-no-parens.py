# A broken parameter list: no parens.
def f:
    pass
