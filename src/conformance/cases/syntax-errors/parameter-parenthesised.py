# A broken parameter list: parenthesised.
def f((a, b)):
    pass
