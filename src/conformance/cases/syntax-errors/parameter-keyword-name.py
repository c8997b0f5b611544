# A broken parameter list: keyword name.
def f(class):
    pass
