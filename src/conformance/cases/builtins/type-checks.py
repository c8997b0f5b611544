# isinstance, issubclass, type, callable, hasattr, getattr, setattr, delattr, vars, dir.
class A:
    x = 1
    def m(self): pass
class B(A): pass
b = B()
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(5, int | str), issubclass(B, A), issubclass(bool, int), isinstance(True, int), type(b) is B, type(5).__name__, callable(b), callable(A), callable(len), callable(b.m))
setattr(b, "y", 2)
print(hasattr(b, "x"), hasattr(b, "z"), getattr(b, "y"), getattr(b, "z", None), vars(b), [n for n in dir(b) if not n.startswith("_")])
delattr(b, "y")
print(vars(b), isinstance(None, type(None)), type(type).__name__, type(None), type(...), type(NotImplemented), type(len), type(lambda: 0), type(b.m), type(int.__add__), type([].append), type(A.__dict__["m"]), type(iter([])), type(x for x in []))
for action in [lambda: isinstance(5, 5), lambda: issubclass(5, int), lambda: isinstance(5, "int"), lambda: getattr(b, "nope"), lambda: delattr(b, "nope"), lambda: setattr(5, "x", 1), lambda: vars(5), lambda: getattr(b, 5), lambda: setattr(int, "x", 5), lambda: delattr(b, "x")]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
