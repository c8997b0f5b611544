# A fuzzed program that once differed: nested, seed 16.
import array, gc, io, struct, sys, weakref
from contextlib import ExitStack, closing, contextmanager

def show(value, depth=0):
    if isinstance(value, memoryview):
        try:
            return f"view<{value.format} {value.shape} {value.strides} {'ro' if value.readonly else 'rw'} {value.tolist()}>"
        except Exception as error:
            return f"view<{type(error).__name__}: {error}>"
    if isinstance(value, io.BytesIO):
        return "file<closed>" if value.closed else f"file<{value.getvalue()!r} at {value.tell()}>"
    if isinstance(value, (list, tuple)) and depth < 3:
        return f"{type(value).__name__}[{', '.join(show(item, depth + 1) for item in value)}]"
    if isinstance(value, dict) and depth < 3:
        return "{" + ", ".join(f"{key!r}: {show(item, depth + 1)}" for key, item in value.items()) + "}"
    if isinstance(value, (set, frozenset)):
        return f"set of {len(value)}"
    return repr(value).split(" at 0x")[0]

def tell(*values):
    print("  ", *(show(value) for value in values))

def run(section, *arguments):
    print(section.__name__)
    try:
        tell("->", section(*arguments))
    except Exception as error:
        while error is not None:
            print("   !", type(error).__name__, error, getattr(error, "__notes__", ""))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)

class Lender:
    def __init__(self, data, loud=False):
        self.data, self.loud, self.lent = data, loud, 0
    def __buffer__(self, flags):
        self.lent += 1
        if self.loud:
            print("   lend", flags)
        return memoryview(self.data)
    def __release_buffer__(self, view):
        self.lent -= 1
        if self.loud:
            print("   back", self.lent)

class Tagged(bytearray):
    tag = "plain"
    def __del__(self):
        print("   gone:", self.tag, len(self))

@contextmanager
def lease(data):
    view = memoryview(data)
    try:
        yield view
    finally:
        view.release()
        print("   lease over")


def section1():
    buf2 = Tagged(b"\xb4s")
    tell(buf2)
    view3 = memoryview(buf2)
    view3[0] = 2
    tell(len({b"a", view3, b"v"}))
    tell([*map(type, [buf2, view3])][0])
    tell(hash(b"") == hash(view3))
    def inner4(buf5=bytearray(b"default")):
        class Holder6:
            def __init__(self, data):
                self.data = data
                self.view = memoryview(data)[1:]
            def __del__(self):
                print("   del Holder6")
            def __getitem__(self, key):
                return key
        thing7 = Holder6(buf5)
        try:
            tell(len(thing7))
        except Exception as error:
            tell(type(error).__name__, str(error))
        tell(len(thing7))
        try:
            with thing7 as inside: tell(1 / 1)
        except Exception as error:
            tell(type(error).__name__, str(error))
        with memoryview(buf5) as view8:
            buf5.pop()
            if isinstance(buf5, (bytes, memoryview)):
                stream9 = io.BytesIO()
                stream9.close()
                stream10 = io.BytesIO(view8)
            del buf5[6:-3]
            if stream10:
                stream9.readinto(buf5)
                tell(buf5)
        if b"a" == view8:
            view11 = memoryview(Lender(buf5, False))
            struct.pack_into("@Hxx", view11, 3, 2)
    tell(inner4())
    n12, *seq13 = view3
    tell(n14 := struct.calcsize("Hxx"))
    return n14

def section15():
    gc.collect()
    class Holder16(bytearray):
        def __del__(self):
            print("   del Holder16")
    thing17 = Holder16(bytearray(b"zqxg"))
    with thing17 as inside: tell(1 / 0)
    try:
        n18 = 4
        table19 = {b"b": 1, "k": n18}
        stream20 = io.BytesIO(b"nsuc")
    except Exception as error:
        tell(type(error).__name__, str(error))
    view21 = io.BytesIO(b"file").getbuffer()
    view21[:] = 0
    try:
        tell(sys.getrefcount([]))
        def inner22(buf23):
            struct.pack_into("@I", buf23, -1, -3)
            try:
                assert thing17 != thing17, "equal"
            except OverflowError as error:
                raise ValueError("wrapped") from error
            view21 = view21[0:]
            return buf23
        tell(inner22(bytearray(b"x")))
        with closing(io.BytesIO(b"closing")) as stream, memoryview(b"const") as view24:
            def inner25(buf26):
                yield "start"
                view21[2, 3] = 182
                del buf26
            gen27 = inner25(bytearray(b"\x43wl"))
            tell(next(gen27))
            tell(next(gen27, "end"))
            class Holder28(Lender):
                def __enter__(self):
                    return self
                def __exit__(self, kind, error, trace):
                    tell("exit", kind and kind.__name__)
                    return True
            thing29 = Holder28(bytearray(b"\x24\x82z\x76\x47"))
            tell(len(thing29))
            class Holder30(Tagged):
                def __len__(self):
                    return self.size
            thing31 = Holder30(bytearray(b"gt"))
            with thing31 as inside: tell(1 / 0)
            tell(len(thing31))
            gc.collect()
        return "early"
    except IndexError as error:
        error.add_note("noted")
        raise
    tell(hash(b"") == hash(view21))
    view32 = io.BytesIO(b"file").getbuffer()
    return thing17

print(show(section1()))
run(section15)
print("collected", gc.collect() >= 0)
