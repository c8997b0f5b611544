# A statement where it may not stand: global after annotation.
def f():
    x: int
    global x
