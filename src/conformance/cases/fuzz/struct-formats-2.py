# A sample of the generator struct-formats: seed 2.
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

shelf["r0"] = bytearray(14)
shelf["r1"] = memoryview(bytearray(8)).cast("q", [])
shelf["r2"] = bytearray(range(9, 56))[:16]
attempt("struct.calcsize(bytearray(b\"i\"))", lambda: struct.calcsize(bytearray(b"i")))
attempt("struct.pack_into(\"@H  P1fQ\", shelf[\"r2\"], \"1\", 0, \"7\", -7, 237)", lambda: struct.pack_into("@H  P1fQ", shelf["r2"], "1", 0, "7", -7, 237))
rooms()
attempt("list(struct.iter_unpack(\"!B  li\", shelf[\"r2\"]))", lambda: list(struct.iter_unpack("!B  li", shelf["r2"])))
attempt("struct.calcsize(\"i\\0\")", lambda: struct.calcsize("i\0"))
shelf["r3"] = array.array("h", bytes(8))
attempt("struct.unpack_from(\"@e  s\", buffer=shelf[\"r2\"], offset=2**63)", lambda: struct.unpack_from("@e  s", buffer=shelf["r2"], offset=2**63))
try:
    layout = struct.Struct("He")
except Exception as error:
    print("layout !", type(error).__name__, error)
attempt("struct.unpack(\"!B\", struct.pack(\"!B\", 118))", lambda: struct.unpack("!B", struct.pack("!B", 118)))
attempt("(struct.calcsize(\"\"), struct.Struct(\"\").size)", lambda: (struct.calcsize(""), struct.Struct("").size))
attempt("struct.pack(\"i\", -30)", lambda: struct.pack("i", -30))
attempt("struct.unpack(\"@\\nPI2?d\", bytes(range(256))[:struct.calcsize(\"@\\nPI2?d\")])", lambda: struct.unpack("@\nPI2?d", bytes(range(256))[:struct.calcsize("@\nPI2?d")]))
attempt("struct.pack(\"@  Pl\", 74, -75)", lambda: struct.pack("@  Pl", 74, -75))
attempt("list(struct.iter_unpack(\">1bx\", shelf[\"r3\"]))", lambda: list(struct.iter_unpack(">1bx", shelf["r3"])))
attempt("struct.calcsize(\">HH3lb\")", lambda: struct.calcsize(">HH3lb"))
attempt("struct.pack_into(\"i4xn\", shelf[\"r0\"], -6, \"7\", 24)", lambda: struct.pack_into("i4xn", shelf["r0"], -6, "7", 24))
rooms()
attempt("list(struct.iter_unpack(\"=5L\", bytes(range(200))[:struct.calcsize(\"=5L\") * 0]))", lambda: list(struct.iter_unpack("=5L", bytes(range(200))[:struct.calcsize("=5L") * 0])))
shelf["r1"] = memoryview(bytearray(range(16, 61))[:21])[:-1]
attempt("struct.pack(\"=  \")", lambda: struct.pack("=  "))
attempt("list(struct.iter_unpack(\"<xl\", shelf[\"r0\"]))", lambda: list(struct.iter_unpack("<xl", shelf["r0"])))
attempt("list(struct.iter_unpack(\"u\", shelf[\"r2\"]))", lambda: list(struct.iter_unpack("u", shelf["r2"])))
rooms()
walker = layout = None
rooms()
shelf.clear()
