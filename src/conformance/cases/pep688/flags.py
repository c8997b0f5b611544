# The flags say what the borrower asks for.
import inspect, struct, io, array
class Spy:
    def __buffer__(self, flags):
        print("  ", repr(inspect.BufferFlags(flags)))
        return memoryview(bytearray(b"12345678"))
def attempt(label, action):
    print(label)
    try:
        action()
    except Exception as error:
        print("  ", type(error).__name__, error)
attempt("memoryview", lambda: memoryview(Spy()))
attempt("bytes", lambda: bytes(Spy()))
attempt("bytearray", lambda: bytearray(Spy()))
attempt("extend", lambda: bytearray().extend(Spy()))
attempt("join", lambda: b"".join([Spy()]))
attempt("concat", lambda: b"x" + Spy())
attempt("unpack", lambda: struct.unpack("8s", Spy()))
attempt("pack_into", lambda: struct.pack_into("8s", Spy(), 0, b""))
attempt("BytesIO", lambda: io.BytesIO(Spy()))
attempt("write", lambda: io.BytesIO().write(Spy()))
attempt("readinto", lambda: io.BytesIO(b"ab").readinto(Spy()))
attempt("frombytes", lambda: array.array("B").frombytes(Spy()))
attempt("eq", lambda: memoryview(b"") == Spy())
attempt("bytes eq", lambda: bytearray(b"") == Spy())
attempt("find", lambda: b"".find(Spy()))
attempt("str", lambda: str(Spy(), "ascii"))
attempt("int", lambda: int(Spy()))
attempt("view slice", lambda: memoryview(bytearray(8)).__setitem__(slice(None), Spy()))
attempt("bytearray slice", lambda: bytearray(8).__setitem__(slice(None), Spy()))
