# A broken parameter list: slash first.
def f(/, a):
    pass
