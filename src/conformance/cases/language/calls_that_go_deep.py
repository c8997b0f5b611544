# Hundreds of levels through __init__ and __call__, as deep as functions go; what they raise and give back wrongly.
class Nested:
    def __init__(self, depth):
        self.inner = Nested(depth - 1) if depth else None

    def depth(self):
        return 0 if self.inner is None else 1 + self.inner.depth()


class Counting:
    def __call__(self, number, *rest, step=1):
        return number + len(rest) if number <= 0 else self(number - step, *rest, step=step) + 1


print(Nested(400).depth(), Counting()(400), Counting()(10, "a", step=2))
for attempt in (lambda: Nested(3000), lambda: Counting()(3000), lambda: Nested(), lambda: Nested(1, 2), lambda: Counting()(), lambda: Counting()(1, stop=2)):
    try:
        print(attempt())
    except (RecursionError, TypeError) as error:
        print(type(error).__name__, error)


class Odd:
    def __init__(self, result):
        self.ready = True
        if isinstance(result, Exception):
            raise result
        return result


class Lazy:
    def __init__(self):
        yield 1


class Made:
    def __new__(cls, kind):
        return object.__new__(cls) if kind == "own" else kind

    def __init__(self, kind):
        print("initialized with", kind)


for attempt in (lambda: Odd(None).ready, lambda: Odd(0), lambda: Odd(KeyError("k")), Lazy, lambda: type(Made("own")).__name__, lambda: Made(5), lambda: type(Made(Made("own"))).__name__):
    try:
        print(attempt())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
    except AttributeError as error:
        print(error)


class Loud:
    def __init__(self):
        print("made")

    def __del__(self):
        print("gone")


Loud()
kept = [Loud() for _ in range(2)]
kept.clear()
print(len({id(Odd(None)) for _ in range(3)}) >= 1)
