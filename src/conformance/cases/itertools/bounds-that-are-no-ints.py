# islice() says what a bound must be, whatever its __index__ raised; a sequence on the right of *= is repeated by what
# has no sequence methods of its own.
import datetime
import itertools


class Place:
    def __init__(self, answer):
        self.answer = answer

    def __index__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def show(label, make):
    try:
        print(label, make())
    except Exception as error:
        print(label, type(error).__name__, error)


for answer in "a", KeyError("own"), 2, -1, 2**70, None:
    for before in (), (0,), (0, 3):
        show((str(answer), len(before)), lambda: list(itertools.islice("abcd", *before, Place(answer))))
    show((str(answer), "start"), lambda: list(itertools.islice("abcd", Place(answer), None)))


def times(left, right):
    left *= right
    return left


for left in datetime.timedelta(1), datetime.date(2020, 1, 1), 1.5, None, {}, {1}, 2, slice(1), len:
    for right in [1], "a", (1,), b"x", bytearray(b"x"), {}, range(2):
        show((type(left).__name__, right), lambda: times(left, right))
