"""What __set_name__ raises carries a note about the class that was being made."""


class Field:
    def __set_name__(self, owner, name):
        if name.startswith("_"):
            raise NameError(f"field name {name!r} is private")
        print("named", owner.__name__, name)


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        return super().__new__(mcls, name, bases, dict(namespace))


class Refusing:
    def __set_name__(self, owner, name):
        error = ValueError("already noted")
        error.add_note("first")
        raise error


for make in (lambda: type("T", (), {"a": Field(), "_f": Field()}), lambda: Meta("M", (), {"_f": Field()}), lambda: type("R", (), {"x": Refusing()}), lambda: type("W", (), {"x": type("D", (), {"__set_name__": lambda self: None})()})):
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e, e.__notes__)


class Uncaught(metaclass=Meta):
    _x = Field()
