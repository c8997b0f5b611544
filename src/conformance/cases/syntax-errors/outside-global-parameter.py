# A statement where it may not stand: global parameter.
def f(x):
    global x
