# Pairs that are none: dict adds a note of the element, OrderedDict unpacks by itself and in other words.
import collections


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None))


class Refusing:
    def __iter__(self):
        raise TypeError("not today")


class Wrong:
    def __iter__(self):
        raise ValueError("wrong")


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise TypeError("next")


class NoIterator:
    def __iter__(self):
        return 5


class Keys:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


class Items:
    def items(self):
        return [(1, 2), (3,)]


class BadKeys:
    def keys(self):
        return 5


class Telling(collections.OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


SOURCES = [
    [5], [(1, 2), 5], [Refusing()], [Wrong()], [Failing()], [NoIterator()], [(1,)], [()], [None], ["ab", b"cd", 3], 5, None,
    [[1, 2, 3]], [iter([1, 2])], [iter([1])], Keys(), Items(), BadKeys(), {1: 2}, [([], 1)],
]
for number, source in enumerate(SOURCES):
    print("source", number)
    attempt(lambda: dict(source))
    attempt(lambda: {}.update(source))
    attempt(lambda: {}.__ior__(source))
    attempt(lambda: collections.defaultdict(None, source))
    attempt(lambda: collections.OrderedDict(source))
    attempt(lambda: collections.OrderedDict(a=1).__ior__(source))
    attempt(lambda: collections.OrderedDict(source, z=1))

ordered = collections.OrderedDict
for action in [
    lambda: ordered(1, 2), lambda: ordered().update(1, 2), lambda: ordered().update(), lambda: ordered.update(), lambda: ordered.pop(),
    lambda: ordered().__setitem__([], 1), lambda: ordered().__delitem__([]), lambda: ordered()[[]], lambda: ordered().pop([]), lambda: ordered().pop([], 1),
    lambda: ordered().move_to_end([]), lambda: ordered.fromkeys([[]]), lambda: ordered().setdefault([]), lambda: [] in ordered(), lambda: collections.deque.append(),
]:
    attempt(action)

attempt(lambda: {**BadKeys()})
attempt(lambda: dict(**BadKeys()))
print({**Keys()}, dict(**Keys()))

telling = Telling([(1, 2)], z=3)
telling.update({4: 5}, y=6)
telling |= [(7, 8)]
print(telling, telling | {9: 10})

import traceback

try:
    dict([(1, 2), 5])
except TypeError as error:
    print("".join(traceback.format_exception_only(error)), end="")
