class Shy:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return NotImplemented

    def __gt__(self, other):
        print("gt", self.n, other.n)
        return self.n > other.n


class Sure(Shy):
    def __lt__(self, other):
        print("sure", self.n, other.n)
        return [] if self.n >= other.n else [1]


for make in (lambda: [Shy(2), Shy(1)], lambda: [Sure(2), Sure(1), Sure(3)], lambda: [Shy(2), Sure(1)]):
    print([item.n for item in sorted(make())], "sorted")
    print([item.n for item in sorted(make(), reverse=True)], "reversed")
    print([n for n in sorted([1, 2], key=lambda n: make()[0])], "by key")


class Blind:
    def __lt__(self, other):
        print("blind")
        return NotImplemented


try:
    sorted([Blind(), Blind()])
except TypeError as error:
    print(error)
for template in (b"%\x16", b"%\x7f", b"%\n", "%\x16", "%\x7f", b"%5!"):
    try:
        print(template % 1)
    except ValueError as error:
        print(ascii(str(error)))
