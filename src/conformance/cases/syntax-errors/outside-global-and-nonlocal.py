# A statement where it may not stand: global and nonlocal.
def f():
    x = 1
    def g():
        global x
        nonlocal x
