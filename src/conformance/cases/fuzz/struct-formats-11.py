# A sample of the generator struct-formats: seed 11.
import array, io, mmap, struct, sys

class Number:
    """Stands for a number through the special methods that are given."""
    def __init__(self, value):
        self.value = value

class Index(Number):
    def __index__(self):
        return self.value

class Float(Number):
    def __float__(self):
        return self.value

class Truth(Number):
    def __bool__(self):
        return self.value

class Failing:
    def __index__(self):
        raise LookupError("no index today")
    def __float__(self):
        raise LookupError("no float today")
    def __bool__(self):
        raise LookupError("no truth today")

class Growing:
    """Tries to resize a room while it is being written into."""
    def __init__(self, room):
        self.room = room
    def __index__(self):
        try:
            self.room.append(1)
        except BufferError as error:
            print("   while packing:", error)
        return 3

class Lender:
    def __init__(self, room):
        self.room = room
    def __buffer__(self, flags):
        print("   lend", flags)
        return memoryview(self.room)
    def __release_buffer__(self, view):
        print("   back", view.nbytes)

class Own(struct.Struct):
    pass

def text(value):
    if isinstance(value, memoryview):
        try:
            return f"view {value.format} {value.shape} {value.strides} {value.tobytes().hex(' ')}"
        except Exception as error:
            return f"view: {error}"
    if isinstance(value, (bytearray, mmap.mmap)):
        return f"{type(value).__name__} {value[:].hex(' ')}"
    if isinstance(value, Lender):
        return f"Lender of {text(value.room)}"
    if isinstance(value, struct.Struct):
        return f"{type(value).__name__} {value.format!r} {value.size}"
    if type(value).__name__ == "unpack_iterator":
        return f"unpack_iterator of {value.__length_hint__()}"
    return repr(value)

def attempt(label, action):
    try:
        print(label, "=", text(action()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)

def resizable(room):
    try:
        room.append(room.pop())
        return "free"
    except (BufferError, IndexError) as error:
        return error

def rooms():
    for name, room in shelf.items():
        held = resizable(room) if isinstance(room, (bytearray, array.array)) else ""
        print("  ", name, text(room), held)

shelf = {}
walker = layout = None

shelf["r0"] = memoryview(bytearray(range(27, 48))[:8])
shelf["r1"] = memoryview(bytearray(8)).cast("q", [])
try:
    layout = struct.Struct("@If4Pe\t")
except Exception as error:
    print("layout !", type(error).__name__, error)
attempt("layout.unpack(bytes(layout.size))", lambda: layout.unpack(bytes(layout.size)))
walker = None
rooms()
attempt("struct.pack_into(\"@P\", shelf[\"r1\"], None, 14)", lambda: struct.pack_into("@P", shelf["r1"], None, 14))
rooms()
attempt("struct.pack_into(\"<2d\", shelf[\"r0\"], Failing(), 0.5, 0.5)", lambda: struct.pack_into("<2d", shelf["r0"], Failing(), 0.5, 0.5))
rooms()
attempt("struct.pack_into(\"nl\", shelf[\"r1\"], 0, -44, -40)", lambda: struct.pack_into("nl", shelf["r1"], 0, -44, -40))
rooms()
try:
    layout = struct.Struct("NQ")
except Exception as error:
    print("layout !", type(error).__name__, error)
attempt("struct.unpack(\"@3ph\", bytearray(bytes(range(256))[:struct.calcsize(\"@3ph\")]))", lambda: struct.unpack("@3ph", bytearray(bytes(range(256))[:struct.calcsize("@3ph")])))
attempt("next(walker)", lambda: next(walker))
attempt("struct.unpack(\"2Q\", struct.pack(\"2Q\", 8, 2**70))", lambda: struct.unpack("2Q", struct.pack("2Q", 8, 2**70)))
attempt("struct.pack_into(\"<3c\", shelf[\"r0\"], 2**63 - 1, b\"Z\", b\"\\x00\", b\"\\xfe\")", lambda: struct.pack_into("<3c", shelf["r0"], 2**63 - 1, b"Z", b"\x00", b"\xfe"))
rooms()
attempt("struct.unpack(\"13N4HP\", memoryview(b\"-\" + bytes(range(256))[:struct.calcsize(\"13N4HP\")])[1:])", lambda: struct.unpack("13N4HP", memoryview(b"-" + bytes(range(256))[:struct.calcsize("13N4HP")])[1:]))
attempt("struct.unpack(\"q\", bytes(range(256))[:struct.calcsize(\"q\")])", lambda: struct.unpack("q", bytes(range(256))[:struct.calcsize("q")]))
attempt("struct.unpack_from(\"!4dc\", shelf[\"r0\"], 0)", lambda: struct.unpack_from("!4dc", shelf["r0"], 0))
rooms()
walker = layout = None
rooms()
shelf.clear()
