# A statement where it may not stand: global after use.
def f():
    print(x)
    global x
