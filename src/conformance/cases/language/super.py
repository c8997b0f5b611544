# super() in methods, class methods, properties and nested calls.
class Base:
    def __init__(self, **kwargs):
        self.log = [f"Base {sorted(kwargs)}"]
    @classmethod
    def make(cls):
        return f"make {cls.__name__}"
    @property
    def value(self):
        return 1
    def __getitem__(self, key):
        return f"item {key}"
class Mixin:
    def __init__(self, *, color="red", **kwargs):
        super().__init__(**kwargs)
        self.log.append(f"Mixin {color}")
class Final(Mixin, Base):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.log.append("Final")
    @classmethod
    def make(cls):
        return "sub " + super().make()
    @property
    def value(self):
        return super().value + 1
    def __getitem__(self, key):
        return "sub " + super().__getitem__(key)
    def nested(self):
        def inner():
            return __class__.__name__
        return inner()
f = Final(color="blue", size=3)
print(f.log, Final.make(), f.value, f["k"], f.nested())
try:
    super(Final, f).nothing
except AttributeError as error:
    print(error)
try:
    super(int, f)
except TypeError as error:
    print(error)
def loose():
    super()
try:
    loose()
except RuntimeError as error:
    print(error)
