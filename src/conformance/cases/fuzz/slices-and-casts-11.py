# A sample of the generator slices-and-casts: seed 11.
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

change("rooms[0] = bytearray(range(41, 99))[:12]")
change("rooms[1] = array.array(\"H\", [102, 40, 52, 51])")
change("views[0] = memoryview(rooms[0])")
change("views[1] = memoryview(bytearray(range(5, 123))[-24:]).cast(\"q\")")
attempt("hash(views[1]) == hash(bytes(views[5]))", lambda: hash(views[1]) == hash(bytes(views[5])))
attempt("views[0].tobytes(\"c\")", lambda: views[0].tobytes("c"))
change("rooms[0] = bytearray(b\"fbcddx\\xffcfey\")")
attempt("bytes(views[1]) != views[1].cast(\"e\")", lambda: bytes(views[1]) != views[1].cast("e"))
change("views[1] = rooms[1].getbuffer()")
change("views[5] = memoryview(bytearray(range(2, 13))[-4:]).cast(\"I\")")
change("views[1][0::4] = b\"a\\xffxxab\"")
change("views[0].release()")
change("del rooms[3][:-3]")
attempt("hash(memoryview(b\"efc\")[:7]) == hash(b\"\"[::5])", lambda: hash(memoryview(b"efc")[:7]) == hash(b""[::5]))
change("rooms[1] *= 1.5")
change("rooms[0] += bytes(views[1])[12:12]")
change("views[2] = views[1].cast(\"B\")")
change("views[2][:None] = b\"xa\\x80a\\x00f\"")
attempt("views[0][-2]", lambda: views[0][-2])
change("views[5][...] = 67")
change("with views[4] as view: print(\"  \", text(view)); del rooms[2][-7::-3]")
change("views[1] = views[5][-5:]")
change("views[4] = views[1].cast(\"i\")")
attempt("views[0].cast(\"b\") == bytes(views[1])", lambda: views[0].cast("b") == bytes(views[1]))
attempt("views[1].count(1.0)", lambda: views[1].count(1.0))
attempt("views[0][2:]", lambda: views[0][2:])
change("views[2][...] = b\"\\xffbze\"")
attempt("views[1].tobytes(None)", lambda: views[1].tobytes(None))
change("views[1] = views[5].toreadonly()")
change("views[1][...] = bytes(views[1])[0:11:2]")
change("rooms[0] += views[0]")
change("views[1][True] = 68")
views.clear()
state()
rooms.clear()
gc.collect()
