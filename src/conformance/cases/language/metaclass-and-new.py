# __new__, metaclasses, __init_subclass__ and __class_getitem__.
class Single:
    _one = None
    def __new__(cls, *args):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one
    def __init__(self, value=None): self.value = value
a, b = Single(1), Single(2)
print(a is b, a.value)
class Meta(type):
    def __new__(mcls, name, bases, names, **kwargs):
        names["made_by"] = mcls.__name__
        return super().__new__(mcls, name, bases, names)
    def __init__(cls, name, bases, names, **kwargs):
        super().__init__(name, bases, names)
        print("init", name, kwargs)
    def __call__(cls, *args):
        print("call", cls.__name__)
        return super().__call__(*args)
    def __len__(cls): return 42
    def __getitem__(cls, key): return f"{cls.__name__}[{key}]"
class Made(metaclass=Meta, option=True): pass
print(Made.made_by, len(Made), Made["x"], type(Made).__name__, type(Made()).__name__)
Dyn = type("Dyn", (Made,), {"x": 5, "get": lambda self: self.x})
print(Dyn().get(), Dyn.__name__, Dyn.made_by)
class Generic:
    def __class_getitem__(cls, item): return (cls.__name__, item)
print(Generic[int, 5])
class Celsius(float):
    def __new__(cls, value): return super().__new__(cls, value + 0.5)
    def __repr__(self): return f"{float(self)} C"
print(Celsius(20), Celsius(1) + 1, type(Celsius(1) + 1).__name__)
class NotInstance:
    def __new__(cls): return 5
    def __init__(self): print("never")
print(NotInstance())
class BadInit:
    def __init__(self): return 5
try:
    BadInit()
except TypeError as error:
    print(error)
