# A statement where it may not stand: nonlocal missing.
def f():
    nonlocal x
    x = 1
