import weakref
class O:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = O("a"); _b = O("b"); c = O("c"); a.c = c; c.a = a
w = weakref.ref(a, lambda r: print("w dead"))
def g():
    try: yield 1
    finally: print("gen closed")
it = g(); next(it)
