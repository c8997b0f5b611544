"""Frozen dataclasses with slots: what may not be set, and what a subclass adds."""
from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True, slots=True)
class Room:
    number: int
    guest: str = "nobody"


@dataclass(frozen=True, slots=True)
class Suite(Room):
    floors: int = 2


class Loose(Room):
    pass


def attempt(name, run):
    try:
        print(name, "->", run())
    except Exception as error:
        print(name, "->", type(error).__name__, error, isinstance(error, FrozenInstanceError))


for room in (Room(1), Suite(2), Loose(3)):
    attempt("field", lambda: setattr(room, "guest", "x"))
    attempt("other", lambda: setattr(room, "colour", "red"))
    attempt("its own", lambda: getattr(room, "colour"))
    attempt("delete field", lambda: delattr(room, "number"))
    attempt("delete other", lambda: delattr(room, "colour"))
    print(room, hash(room) == hash(type(room)(room.number)))
