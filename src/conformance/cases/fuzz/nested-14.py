# A fuzzed program that once differed: nested, seed 14.
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
    try:
        def inner2(buf3=bytearray(b"default")):
            *seq5, n4 = (1, 2, 3)
            arr6 = array.array("H", b"wo\x2da")
            seq7 = [memoryview(x) for x in (buf3, b"r")]
        tell(inner2())
        try:
            buf8 = bytearray(15)
            del buf8[:]
            buf9 = bytearray(b"jtcll")
            class Holder10:
                def __init__(self, data):
                    self.data = data
                    self.view = memoryview(data)
                def __len__(self):
                    return -1
                def __buffer__(self, flags):
                    return memoryview(self.data)
            thing11 = Holder10(buf8)
            tell(len(thing11))
            tell(memoryview(thing11))
        except Exception as error:
            error.add_note("noted")
            raise
        del buf9[2]
        try:
            tell(thing11)
            tell(hash(b"") == hash(b""))
            try:
                table12 = {b"\xaca": 1, "k": thing11}
                buf8 += buf9
            except IndexError as error:
                kept13 = error
                raise
            arr14 = array.array("I", [7, 53, 91, 97])
            arr14.insert(0, 123)
        except (TypeError, struct.error) as error:
            kept15 = error
            raise
    except BufferError as error:
        kept16 = error
        tell(type(error).__name__, str(error))
    view17 = memoryview(bytearray(b"h\x70htoxztcdt"))
    view17[-1] = b"use"
    for n18 in [x for x, in struct.iter_unpack("B", b"ab")]:
        tell(buf19 := Tagged(b"qvmtyp"))
        if n18 > 98:
            continue
    buf20 = bytearray(view17)
    try:
        raw21 = b"c"
        view17[0, -1] = True
        for n22 in range(3):
            view23 = memoryview(buf20)
            seq24 = view23.tolist()
            stream25 = io.BytesIO(view17)
        with memoryview(buf19) as view26:
            tell(struct.unpack_from("=BHI", buf20, -1))
            class Holder27(Tagged):
                size = 4
                def __len__(self):
                    return -1
                def __enter__(self):
                    return self
                def __exit__(self, kind, error, trace):
                    tell("exit", kind and kind.__name__)
                    return False
                def __eq__(self, other):
                    return len(self) == len(other)
            thing28 = Holder27(buf20)
            del thing28
            with io.BytesIO(b"\xb4ca\x2bbu") as stream, stream.getbuffer() as view29:
                *seq31, n30 = view26
                n32 = sys.getrefcount(buf20)
                tell(buf19[1:3])
                n33, *seq34 = view26
            raw21 = b"\x57jlj"
    except OverflowError as error:
        tell(type(error).__name__, str(error))
    finally:
        tell(kept16)
        word35 = str(buf20, "latin-1")
    raw36 = struct.pack("f", 1.5)
    tell(raw36[-1])
    if (size := len(raw36)) < 3:
        view17.release()
        buf20.pop()
        return "early"
    else:
        buf20 *= b"+"
    tell(raw36)
    return view17

def section37():
    stream38 = io.BytesIO()
    class Holder39:
        size = 4
        def __init__(self, data):
            self.data = data
            self.view = data
        def __len__(self):
            return 3
        def __del__(self):
            print("   del Holder39")
        def __getitem__(self, key):
            return self.data[key]
    thing40 = Holder39(bytearray(b"tq"))
    try:
        thing40.self = thing40
    except Exception as error:
        tell(type(error).__name__, str(error))
    tell([*map(len, [stream38, stream38])][0])
    gc.collect()
    with closing(io.BytesIO(b"closing")) as stream, memoryview(b"const") as view41:
        with view41 as view42, memoryview(bytearray(b"a\xdewaj")) as other:
            tell(view42 < view41)
            thing40 = None
        n43, *seq44 = view41
        with memoryview(bytearray(b"us\x8d")) as view45:
            buf46 = bytearray(7)
            buf46.resize(2)
        with memoryview(bytearray(b"bsf\x02mj")) as view47:
            with ExitStack() as stack, stack.enter_context(memoryview(bytearray(b"knotz"))) as view48:
                buf49 = bytearray(view45)
                buf49.pop()
                view50 = view41[1:]
            tell(view47 in view47)
            tell(view41.contiguous)
            def inner51(buf52):
                view45[-1] = view45
                n53, *seq54 = view48
                stream38.seek(269, 2)
            tell(inner51(bytearray(b"izyno")))
    return thing40

def section55():
    with io.BytesIO(b"f") as stream, stream.getbuffer() as view56:
        try:
            arr57 = array.array("d", (x / 4 for x in view56))
            arr57.pop()
            try:
                tell(view56 in arr57)
                arr57.fromlist([2, 250])
                buf58 = bytearray(b"ab").copy()
                buf58[1:] = 4
            except Exception as error:
                kept59 = error
                error.add_note("noted")
                raise
            finally:
                buf60 = bytearray(b"irn\x01")
            try:
                seq61 = view56.tolist()
                stream62 = io.BytesIO(view56)
                stream62.write(buf60)
                kept59 = None
                view63 = memoryview(bytearray(range(6))).cast("B", [2, 3, 4])
            except Exception as error:
                tell(type(error).__name__, str(error))
            finally:
                view56.release()
                word64 = view56.hex()
            class Holder65(Lender):
                size = 93
                def __eq__(self, other):
                    return True
            thing66 = Holder65(buf60)
            tell(thing66 == b"x")
            tell(memoryview(thing66))
        except Exception as error:
            kept67 = error
            tell(type(error).__name__, str(error))
    tell(len({b"a", view56, b""}))
    with view56 as view68, memoryview(bytearray(b"\x6bokgws")) as other:
        arr69 = array.array("B", b"bt\x08bd\xaf")
        view68[149] = 1
        buf70 = bytearray(b"k\xa9uxmfd")
        buf70.insert(6, 0)
        tell(len({b"a", view68, b"e"}))
    tell(view68.index(2))
    view68 = view56.cast("B")
    view56[0, 2] = 4
    return view56

def section71():
    arr72 = array.array("H", [44])
    with memoryview(arr72) as view73:
        for n74 in reversed(b"xy"[:3]):
            buf75 = bytearray(b"r\x26\x4dcp\xe7urg")
            buf75[8:-2:-1] = b"j\x88"
            n76, *seq77 = view73
            match seq77:
                case {"k": value, **rest}:
                    tell("mapping", value, len(rest))
                case bytes() | bytearray() as data:
                    tell("bytes", len(data))
                case int(value) if value > 3:
                    tell("large", value)
                case memoryview(format="B", ndim=1) as data:
                    tell("view", data.nbytes)
                case _:
                    tell("nothing")
            if n74 % 2:
                continue
        for n78 in reversed(b"xy"[:3]):
            table79 = {b"w": view73, "k": n74}
            table79[2] = arr72
        buf80 = bytearray(b"rdaab")
        struct.pack_into("!bxh", buf80, 165, -3)
        n81, *seq82 = view73
    tell(len({b"a", view73, b"z"}))
    seq83 = list(struct.iter_unpack("!0sB", b"abcdefgh"))
    seq83.remove(b"j")
    *seq85, n84 = view73
    arr86 = array.array("B", b"\x01\x12\xd8d")

def section87():
    buf88 = bytearray(7)
    tell(0)
    tell(hash(b"") == hash(b""))
    for n89 in array.array("h", [1, 2])[:2]:
        stream90 = io.BytesIO(b"cp\x75\x24")
        stream90.close()
        buf88 *= 2
        return "early"
    try:
        if isinstance(stream90, (bytes, memoryview)):
            stream91 = io.BytesIO(b"g\xc9\xa9d")
        else:
            try:
                raw92 = bytes(buf88)
                arr93 = array.array("H", raw92)
                arr93[5] = arr93
                buf94 = bytearray(arr93)
                buf94 *= b"bg"
                struct.pack_into("@BHI", buf94, 4, len(buf94))
            except LookupError as error:
                raise
            with lease(buf88) as view95:
                *seq97, n96 = view95
                raw98 = b",".join([b"\xc2qc", b"x", view95])
                tell(seq97)
    except LookupError as error:
        kept99 = error
        tell(type(error).__name__, str(error))
    else:
        tell(kept99)
        word100 = f"{n89:c}"
    with memoryview(buf88) as view101, memoryview(buf88) as other:
        table102 = {name: memoryview(value) for name, value in zip("ab", (buf88, b"b"))}
        class Holder103(Tagged):
            size = 92
            def __eq__(self, other):
                return len(self) == len(other)
        thing104 = Holder103(buf88)
        del thing104
    for n105 in array.array("h", [1, 2])[:2]:
        gc.collect()
    def inner106(buf107):
        tell(word108 := f"{buf107!r:.20}")
        del buf107
    tell(inner106(buf88))
    buf88.reverse()
    struct.pack_into("<2H", buf88, n105, 5)
    return n105

run(section1)
print(show(section37()))
run(section55)
run(section71)
run(section87)
print("collected", gc.collect() >= 0)
