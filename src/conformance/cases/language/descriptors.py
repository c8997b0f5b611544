# Descriptors: data and non-data, __set_name__, __get__ on the class.
class Typed:
    def __init__(self, kind):
        self.kind = kind
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", name, "in", owner.__name__)
    def __get__(self, instance, owner):
        if instance is None:
            return f"descriptor of {owner.__name__}"
        return getattr(instance, self.name, None)
    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(instance, self.name, value)
    def __delete__(self, instance):
        print("delete", self.name)
        delattr(instance, self.name)
class Room:
    size = Typed(int)
    title = Typed(str)
room = Room()
room.size = 5
room.__dict__["size"] = "shadow"
print(room.size, Room.size, room.title)
try:
    room.title = 7
except TypeError as error:
    print(error)
del room.size
print(room.size)
class NonData:
    def __get__(self, instance, owner):
        return "from descriptor"
class Host:
    attribute = NonData()
host = Host()
print(host.attribute)
host.attribute = "own"
print(host.attribute, Host.attribute)
class ReadOnly:
    def __get__(self, i, o): return 1
    def __set__(self, i, v): raise AttributeError("cannot set")
class R:
    x = ReadOnly()
try:
    R().x = 2
except AttributeError as error:
    print(error)
