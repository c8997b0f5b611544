# A sample of the generator struct-formats: seed 7.
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

shelf["r0"] = memoryview(bytearray(range(8, 56))[:16])[::2]
shelf["r1"] = Lender(bytearray(range(37, 59))[:19])
shelf["r2"] = memoryview(bytearray(range(16, 45))[:5])
shelf["r3"] = None
attempt("struct.pack(\"dd0d\", 1.0, 3.14159, b\"x\")", lambda: struct.pack("dd0d", 1.0, 3.14159, b"x"))
attempt("struct.unpack(\"P\", shelf[\"r0\"])", lambda: struct.unpack("P", shelf["r0"]))
attempt("list(struct.iter_unpack(\"@4n\", shelf[\"r3\"]))", lambda: list(struct.iter_unpack("@4n", shelf["r3"])))
attempt("struct.calcsize(\"@-x\")", lambda: struct.calcsize("@-x"))
attempt("struct.pack(\"<0ls\", b\"q\" * 255)", lambda: struct.pack("<0ls", b"q" * 255))
attempt("struct.unpack(\"<1i\", struct.pack(\"<1i\", 93))", lambda: struct.unpack("<1i", struct.pack("<1i", 93)))
attempt("struct.calcsize(\"g\")", lambda: struct.calcsize("g"))
try:
    layout = Own("\n1nQ")
except Exception as error:
    print("layout !", type(error).__name__, error)
attempt("struct.calcsize(\"<eN\")", lambda: struct.calcsize("<eN"))
attempt("struct.unpack_from(\"0sif\", shelf[\"r3\"], 1.0)", lambda: struct.unpack_from("0sif", shelf["r3"], 1.0))
attempt("struct.pack_into(\"=02l4I\", shelf[\"r3\"], 0, 34, 2**31 // 3, 63, 70, 36, 105)", lambda: struct.pack_into("=02l4I", shelf["r3"], 0, 34, 2**31 // 3, 63, 70, 36, 105))
rooms()
attempt("struct.unpack(\"=dfx  \", memoryview(b\"-\" + bytes(range(256))[:struct.calcsize(\"=dfx  \")])[1:])", lambda: struct.unpack("=dfx  ", memoryview(b"-" + bytes(range(256))[:struct.calcsize("=dfx  ")])[1:]))
attempt("struct.unpack_from(\">L  b\", shelf[\"r1\"], -5)", lambda: struct.unpack_from(">L  b", shelf["r1"], -5))
attempt("struct.unpack_from(\"4x\", shelf[\"r0\"])", lambda: struct.unpack_from("4x", shelf["r0"]))
attempt("list(struct.iter_unpack(\"p2xe\", shelf[\"r0\"]))", lambda: list(struct.iter_unpack("p2xe", shelf["r0"])))
walker = None
rooms()
attempt("struct.unpack_from(\"<3hds\", shelf[\"r1\"], sys.maxsize - 3)", lambda: struct.unpack_from("<3hds", shelf["r1"], sys.maxsize - 3))
attempt("list(struct.iter_unpack(\"@i\", shelf[\"r3\"]))", lambda: list(struct.iter_unpack("@i", shelf["r3"])))
attempt("struct.unpack(\"@2l e02I\\t\", bytearray(bytes(range(256))[:struct.calcsize(\"@2l e02I\\t\")]))", lambda: struct.unpack("@2l e02I\t", bytearray(bytes(range(256))[:struct.calcsize("@2l e02I\t")])))
attempt("struct.pack_into(\"\", shelf[\"r2\"], None)", lambda: struct.pack_into("", shelf["r2"], None))
rooms()
rooms()
walker = layout = None
rooms()
shelf.clear()
