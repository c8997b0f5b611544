# match with sequences, mappings and classes.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def describe(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [1, *rest]:
            return f"one and {rest}"
        case (a, b, *_, z) if a == z:
            return f"ends alike {a}"
        case [[a, b], c]:
            return f"nested {a} {b} {c}"
        case {"kind": "room", "size": int(size), **rest}:
            return f"room {size} {rest}"
        case {"kind": kind}:
            return f"kind {kind}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y axis {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case str(s) | bytes(s):
            return f"text {s!r}"
        case {}:
            return "mapping"
        case (1 | 2) as n:
            return f"small {n}"
    return "nothing"
for value in [[], [5], [1, 2, 3], (7, 8, 7), [[1, 2], 3], {"kind": "room", "size": 3, "x": 1}, {"kind": "other"}, {}, Point(0, 0), Point(0, 5), Point(2, 2), Point(1, 2), "ab", b"x", 2, 3, bytearray(b"q"), memoryview(b"zz"), range(1, 4)]:
    print(describe(value))
