# A statement where it may not stand: import star in function.
def f():
    from struct import *
