"""Special methods that answer with something else than a text, as str(), repr() and formats tell it; and what a text's own __float__ says."""


class OnlyRepr:
    def __repr__(self):
        return 1


class ListWithStr(list):
    def __str__(self):
        return 1


class Both(ListWithStr):
    def __repr__(self):
        return 2


class Formatted:
    def __format__(self, spec):
        return 3


class Failure(Exception):
    def __str__(self):
        return 1


ways = {
    "str": str, "repr": repr, "format": format, "f": lambda o: f"{o}", "f!s": lambda o: f"{o!s}", "f!r": lambda o: f"{o!r}",
    "%s": lambda o: "%s" % o, "%r": lambda o: "%r" % (o,), "{}": lambda o: "{}".format(o), "ascii": ascii, "print": print,
    "in a list": lambda o: [o].__repr__(), "object.__format__": lambda o: object.__format__(o, ""), "f>": lambda o: f"{o:>3}", "f!a": lambda o: f"{o!a}",
}
for thing in (OnlyRepr, ListWithStr, Both, Failure):
    for name, way in ways.items():
        try:
            print(thing.__name__, name, way(thing()))
        except TypeError as error:
            print(thing.__name__, name, error)
try:
    format(Formatted())
except TypeError as error:
    print(error)


class Number(str):
    def __float__(self):
        return 7.5

    def __int__(self):
        return 5

    def __complex__(self):
        return 8j


class Bytes(bytes):
    def __float__(self):
        return 2.5


for way in (float, int, complex, lambda o: int(o, 10), lambda o: complex(1, o), lambda o: complex(o, 1), lambda o: "%f" % o):
    for thing in (Number("1"), Bytes(b"1")):
        try:
            print(way(thing))
        except TypeError as error:
            print(error)
