# Each kind of holder refuses the same mutators, and lets go when it goes.
import io, struct
class Lender:
    def __init__(self, room): self.room = room
    def __buffer__(self, flags): return memoryview(self.room)
class Keep: pass
def walk(room):
    view = memoryview(room)
    yield view
def closure(room):
    view = memoryview(room)
    return lambda: view
def with_attribute(room):
    keep = Keep()
    keep.view = memoryview(room)
    return keep
def suspended(room):
    walker = walk(room)
    next(walker)
    return walker
def exception(room):
    def fail():
        view = memoryview(room)
        raise ValueError
    try:
        fail()
    except ValueError as error:
        return error
holders = {"view": memoryview, "slice": lambda r: memoryview(r)[1:], "cast": lambda r: memoryview(r).cast("b"), "read-only": lambda r: memoryview(r).toreadonly(), "list": lambda r: [memoryview(r)], "dict": lambda r: {"v": memoryview(r)}, "attribute": with_attribute, "closure": closure, "generator": suspended, "exception": exception, "iterator": lambda r: iter(memoryview(r)), "struct": lambda r: struct.iter_unpack("B", r), "lender": lambda r: memoryview(Lender(r)), "bound method": lambda r: memoryview(r).tolist, "partial slice": lambda r: memoryview(r)[::2][1:]}
for name, make in holders.items():
    room = bytearray(b"abcd")
    holder = make(room)
    try:
        room.append(1)
        first = "free"
    except BufferError:
        first = "held"
    holder = None
    try:
        room.append(1)
        second = "free"
    except BufferError:
        second = "held"
    print(f"{name:<14}{first:>6}{second:>6}")
