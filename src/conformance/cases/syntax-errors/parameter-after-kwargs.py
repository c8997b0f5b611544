# A broken parameter list: after kwargs.
def f(**k, a):
    pass
