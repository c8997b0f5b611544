# property with getter, setter, deleter and errors without them.
class Room:
    def __init__(self):
        self._size = 1
    @property
    def size(self):
        "how big"
        return self._size
    @size.setter
    def size(self, value):
        if value < 0:
            raise ValueError("negative")
        self._size = value
    @size.deleter
    def size(self):
        print("reset")
        self._size = 0
    @property
    def fixed(self):
        return "fixed"
    write_only = property(None, lambda self, value: print("got", value))
room = Room()
room.size = 5
print(room.size)
del room.size
print(room.size, Room.size.__doc__, type(Room.size).__name__, Room.size.fget(room))
room.write_only = 3
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: setattr(room, "size", -1))
attempt(lambda: setattr(room, "fixed", 1))
attempt(lambda: delattr(room, "fixed"))
attempt(lambda: room.write_only)
class Sub(Room):
    @property
    def size(self):
        return super().size * 10
sub = Sub()
print(sub.size)
attempt(lambda: setattr(sub, "size", 1))
class Broken:
    @property
    def x(self):
        return self.missing
    def __getattr__(self, name):
        return f"fallback {name}"
print(Broken().x)
