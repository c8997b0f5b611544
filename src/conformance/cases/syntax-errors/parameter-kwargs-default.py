# A broken parameter list: kwargs default.
def f(**k=1):
    pass
