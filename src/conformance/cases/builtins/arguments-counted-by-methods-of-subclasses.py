"""Methods of subclasses say the class's qualified name where they count their arguments."""


def build():
    class Shelf(list):
        class Box(dict):
            pass

    return Shelf


class Renamed(bytearray):
    pass


Renamed.__qualname__ = "Rooms.Renamed"
Shelf = build()
Box = Shelf.Box
shelf, box, room = Shelf(), Box(), Renamed()


def attempt(run):
    try:
        print(run())
    except TypeError as error:
        print("TypeError:", error)


for owner, names in (
    (shelf, "append clear reverse sort index insert __getitem__ __format__ __sizeof__ __reduce_ex__ __class_getitem__"),
    (box, "clear keys popitem get setdefault"),
    (room, "append clear pop hex extend join find"),
    (Box, "fromkeys __subclasses__ __subclasshook__ __init_subclass__"),
    (Renamed, "fromhex mro"),
):
    for name in names.split():
        bound = getattr(owner, name)
        print(name, bound.__qualname__)
        attempt(lambda: bound(1, 2, 3, 4, 5, 6))
        attempt(lambda: bound(zz=1))
attempt(lambda: shelf.append(1, 2))
attempt(lambda: shelf.append(x=2))
attempt(lambda: box.clear(1))
attempt(lambda: room.append())
attempt(lambda: type("Sub", (Shelf,), {}, size=1))
attempt(lambda: type("Sub", (Box,), {}, size=1))
