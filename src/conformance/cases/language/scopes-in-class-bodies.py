# A class body is a scope of its own that functions inside do not see.
x = "global"
class A:
    x = "class"
    def get(self): return x
    y = x
    def __init_subclass__(cls, **kwargs):
        print("subclass", cls.__name__, kwargs)
class B(A, flag=1): pass
print(A().get(), A.y)
def make():
    x = "function"
    class C:
        z = x
        def get(self): return x
    return C
print(make().z, make()().get(), make().__qualname__)
class D:
    for i in range(3): pass
    if True: j = i
    def m(self): pass
    locals()["k"] = 5
print(D.i, D.j, D.k, sorted(n for n in vars(D) if not n.startswith("__")))
