# Special methods are frames.
class Vector:
    def __init__(self, *parts):
        self.parts = parts
    def __add__(self, other):
        return Vector(*[a + b for a, b in zip(self.parts, other.parts)])
print(Vector(1, 2) + Vector("a", "b"))
