# A statement where it may not stand: type parameter duplicate.
def f[T, T]():
    pass
