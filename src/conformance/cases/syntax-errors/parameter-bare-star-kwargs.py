# A broken parameter list: bare star kwargs.
def f(*, **k):
    pass
