# A sample of the generator slices-and-casts: seed 7.
import array, ctypes, gc, io, sys
gc.disable()

class Pair(ctypes.Structure):
    _fields_ = [("low", ctypes.c_uint16), ("high", ctypes.c_uint16)]

class At:
    """An index that does something while it is asked."""
    def __init__(self, value, act=None):
        self.value, self.act = value, act
    def __index__(self):
        if self.act is not None:
            try:
                self.act()
            except BufferError as error:
                print("   while indexing:", error)
        return self.value

class Lender:
    def __init__(self, room):
        self.room = room
    def __buffer__(self, flags):
        print("   lend", flags)
        return memoryview(self.room)
    def __release_buffer__(self, view):
        print("   back", view.nbytes)

class Own(bytearray):
    pass

views = [None] * 6
rooms = [None] * 4

def text(value):
    if isinstance(value, memoryview):
        try:
            head = f"<{value.format} {value.shape} {value.strides} {'rw'[not value.readonly]}{'C' * value.c_contiguous}{'F' * value.f_contiguous} "
        except ValueError as error:
            return f"<{error}>"
        try:
            return head + f"{value.tolist()}>"
        except Exception as error:
            return head + f"{type(error).__name__}: {error}>"
    if isinstance(value, ctypes.Array):
        return f"ctypes {bytes(value).hex(' ')}"
    if isinstance(value, Lender):
        return f"Lender of {text(value.room)}"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__} [{', '.join(map(text, value))}]"
    return repr(value).split(" at 0x")[0]

def state():
    for number, view in enumerate(views):
        if view is not None:
            print(f"   v{number}", text(view))
    for number, room in enumerate(rooms):
        if room is not None:
            held = ""
            if isinstance(room, (bytearray, array.array)):
                try:
                    room.append(room.pop())
                except (BufferError, IndexError) as error:
                    held = error
            print(f"   s{number}", text(room), held)

def attempt(label, action):
    try:
        print(label, "=", text(action()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)

def change(statement):
    try:
        exec(statement, globals())
        print(statement)
    except Exception as error:
        print(statement, "!", type(error).__name__, error)
    state()

change("rooms[0] = bytearray(range(20, 99))[:4]")
change("rooms[1] = (ctypes.c_double * 1)()")
change("rooms[2] = bytearray(range(54, 99))[:16]")
change("views[0] = memoryview(rooms[0])")
change("views[1] = memoryview(bytes(range(7, 123))[-24:]).cast(\"B\", [4, 6])")
change("views[3][::3] = views[3][::-1]")
change("rooms[2] = None")
attempt("None == views[1]", lambda: None == views[1])
attempt("views[2].cast(\"l\") != rooms[0]", lambda: views[2].cast("l") != rooms[0])
attempt("views[2][4:7][5:10:2]", lambda: views[2][4:7][5:10:2])
change("rooms[3] = bytes(range(8))")
change("views[0][4:-2**70:-1] = bytes(views[1])[:-2:-2]")
change("rooms[1][::3] = rooms[1][-2:5]")
change("views[0][0, -1, 2] = 21")
attempt("isinstance(hash(views[1].cast(\"N\")), int)", lambda: isinstance(hash(views[1].cast("N")), int))
attempt("views[1][0, -1]", lambda: views[1][0, -1])
change("rooms[1] = bytearray(range(29, 99))[:8]")
change("views[1][:] = bytes(views[1])[::-1]")
change("views[:2] = views[1::-1]")
change("rooms[1] += rooms[0]")
change("rooms[3].reverse()")
views.clear()
state()
rooms.clear()
gc.collect()
