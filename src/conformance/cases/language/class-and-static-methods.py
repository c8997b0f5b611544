# classmethod and staticmethod.
class Room:
    count = 0
    def __init__(self, size):
        self.size = size
        Room.count += 1
    @classmethod
    def double(cls, size):
        return cls(size * 2)
    @staticmethod
    def area(w, h):
        return w * h
    @classmethod
    def how_many(cls):
        return f"{cls.__name__}: {cls.count}"
class Suite(Room):
    pass
print(Suite.double(4).size, type(Suite.double(1)).__name__, Room.area(2, 3), Room(1).area(4, 5), Suite.how_many(), Room.how_many())
print(type(Room.double).__name__, type(Room.area).__name__, type(Room.__dict__["area"]).__name__, Room.double.__self__ is Room)
