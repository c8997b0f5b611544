# A statement where it may not stand: return in class.
class C:
    return 1
