"""What sys.unraisablehook itself raises is told in its place, and nothing is raised where the object went."""
import sys
import threading


class Room:
    def __del__(self):
        raise ValueError("in del")


told = []


def hook(unraisable):
    told.append((unraisable.exc_type.__name__, str(unraisable.exc_value), unraisable.object))
    raise KeyError("from the hook")


for replacement in (hook, 5, None, lambda unraisable: sys.exit(5), sys.__unraisablehook__, lambda unraisable: told.append("quiet")):
    sys.unraisablehook = replacement
    room = Room()
    del room
    print("goes on", told)
del sys.unraisablehook
room = Room()
room = None
print("without a hook")


condition = threading.Condition()
with condition:
    for time in ("x", [], 0, -1, 0.001):
        try:
            print(condition.wait(time))
        except TypeError as error:
            print(error)
