# A sample of the generator slices-and-casts: seed 2.
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

change("rooms[0] = bytearray(range(15, 99))[:12]")
change("rooms[1] = bytearray(range(53, 99))[:4]")
change("rooms[2] = [71]")
change("views[0] = memoryview(rooms[0])")
change("views[1] = memoryview(bytearray(range(87, 123))[-24:]).cast(\"f\", [2, 3])")
attempt("2**70 in views[0]", lambda: 2**70 in views[0])
attempt("views[0].hex(5)", lambda: views[0].hex(5))
attempt("views[2][1]", lambda: views[2][1])
attempt("len(rooms[0])", lambda: len(rooms[0]))
change("views[3][-2:-1] = views[1]")
change("del views[0][1, -3]")
change("views[1][::-2] = b\"dxy\"")
change("rooms[0][2:13] = rooms[0][1::3]")
attempt("views[1][-3:0]", lambda: views[1][-3:0])
change("views[5] = views[0][8::-2]")
change("rooms[2][:13:-2] = b\"e\\x00dabf\"")
change("del rooms[1][11:10:-2, :-6]")
attempt("(views[5].nbytes, views[5].itemsize, views[5].ndim, views[5].shape, views[5].strides, views[5].suboffsets, views[5].readonly, views[5].contiguous, views[5].c_contiguous, views[5].f_contiguous, views[5].format)", lambda: (views[5].nbytes, views[5].itemsize, views[5].ndim, views[5].shape, views[5].strides, views[5].suboffsets, views[5].readonly, views[5].contiguous, views[5].c_contiguous, views[5].f_contiguous, views[5].format))
attempt("hash(memoryview(b\"\")[:]) == hash(b\"y\\x00y\"[-4:4])", lambda: hash(memoryview(b"")[:]) == hash(b"y\x00y"[-4:4]))
attempt("views[1].tolist()", lambda: views[1].tolist())
change("rooms[0][:13:2] = rooms[0]")
attempt("views[0].tolist()", lambda: views[0].tolist())
change("rooms[1][3, 3] = 1.5")
change("views[1] = views[1][10::2]")
change("del rooms[0][-3]")
change("del rooms[3][1::5]")
views.clear()
state()
rooms.clear()
gc.collect()
