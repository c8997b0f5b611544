# A statement where it may not stand: yield in class.
class C:
    x = yield
