# A statement where it may not stand: return in except star.
def f():
    try:
        pass
    except* E:
        return
