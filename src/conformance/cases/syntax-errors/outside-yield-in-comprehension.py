# A statement where it may not stand: yield in comprehension.
def f():
    return [(yield x) for x in y]
