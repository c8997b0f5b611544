# __slots__ leave no room for other attributes.
class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y
p = Point(1, 2)
print(p.x, p.y, Point.__slots__, hasattr(p, "__dict__"), type(Point.x).__name__)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: setattr(p, "z", 3))
attempt(lambda: p.z)
del p.x
attempt(lambda: p.x)
attempt(lambda: delattr(p, "x"))
attempt(lambda: p.__dict__)
class Loose(Point):
    pass
q = Loose(3, 4)
q.z = 5
print(q.x, q.z, q.__dict__)
try:
    class Clash:
        __slots__ = ("a",)
        a = 1
except ValueError as error:
    print(error)
class More(Point):
    __slots__ = ["z"]
m = More(1, 2)
m.z = 3
print(m.x, m.z)
