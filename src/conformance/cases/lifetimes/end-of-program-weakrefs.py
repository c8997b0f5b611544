import weakref, gc
class O:
    def __init__(self, n): self.n = n; self.w = weakref.ref(self); self.w2 = weakref.ref(self, lambda r: print("cb"))
    def __del__(self): print("del", self.n, self.w() is self, self.w2() is self, outer() is not None, outer2() is not None)
a = O("a"); a.me = a
outer = weakref.ref(a); outer2 = weakref.ref(a, lambda r: print("outer cb"))
del a; gc.collect()
print(outer(), outer2())
a = O("plain"); outer = weakref.ref(a); outer2 = weakref.ref(a, lambda r: print("outer cb")); del a
a = O("end"); outer = weakref.ref(a); outer2 = weakref.ref(a, lambda r: print("outer cb"))
