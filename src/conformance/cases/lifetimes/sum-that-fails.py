# A sum() that fails lets go of its start and of what it has come to.
class Amount:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if not isinstance(other, Amount):
            return NotImplemented
        if other.n < 0:
            raise ValueError(f"{other.n} is negative")
        return Amount(self.n + other.n)

    def __del__(self):
        print("gone:", self.n)


def attempt(action):
    try:
        print(action().n)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
    print("after")


attempt(lambda: sum([Amount(1), Amount(2)], start=Amount(10)))
attempt(lambda: sum([Amount(1), Amount(-2)], start=Amount(20)))
attempt(lambda: sum([Amount(1), 2], Amount(30)))
attempt(lambda: sum(5, Amount(40)))
attempt(lambda: sum([Amount(3), Amount(4)]))
room = bytearray(4)
attempt(lambda: sum([1], memoryview(room)))
room.append(1)
print(len(room))
