# A statement where it may not stand: global after assign.
def f():
    x = 1
    global x
