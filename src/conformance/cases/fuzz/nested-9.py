# A fuzzed program that once differed: nested, seed 9.
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
    *seq3, n2 = (1, 2, 3)
    buf4 = bytearray(0)
    buf4.append(3)
    with ExitStack() as stack, stack.enter_context(memoryview(buf4)) as view5:
        with memoryview(buf4) as view6:
            with memoryview(buf4) as view7:
                n8 = len(view7)
            n9, *seq10 = view5
            class Holder11(bytearray):
                size = 65
                def __getitem__(self, key):
                    return super().__getitem__(key)
            thing12 = Holder11(buf4)
            with thing12 as inside: tell(1 / 0)
            view6.release()
        stream13 = io.BytesIO(view5)
    tell(n2 := view5.nbytes)
    buf14 = buf4.replace(b"a", b"")
    buf4.resize(18)
    buf14 = None
    table15 = {b"x": view6, "k": seq3}
    if (size := len(b"ab")) < 3:
        tell(buf4 >= table15)
        tell(hash(b"") == hash(view5))
    raw16 = b"gmjw"
    n17, *seq18 = view6
    return seq18

def section19():
    for n20 in b"ab"[:3]:
        arr21 = array.array("b", b"\xednkq\x41")
        arr21.pop()
        def inner22(buf23):
            yield "start"
            with lease(buf23) as view24:
                seq25 = list(struct.iter_unpack(">4sH", b"abcdefgh"))
                yield seq25
            buf23 *= buf23
        gen26 = inner22(bytearray(b"v\x01"))
        tell(next(gen26))
        del gen26
        gc.collect()
    else:
        tell("not broken")
    gc.collect()
    tell(0)
    try:
        view27 = memoryview(bytearray(b"n\x4adxv\xb2\x00"))[4:1:-2]
        view27[1, 0] = 56
        view27.release()
    except Exception as error:
        raise
    buf28 = bytearray(view27)
    buf28.resize(20)
    table29 = {name: memoryview(value) for name, value in zip("ab", (buf28, b"b"))}

def section30():
    n31 = int.from_bytes(b"ab", "little")
    del n31
    arr32 = array.array("B", [54])
    raw33 = b",".join([b"z", b"x", b"y"])
    try:
        if isinstance(raw33, (bytes, memoryview)):
            word34 = f"{5:+,}"
            if len(b"") > 4:
                view35 = memoryview(arr32)
        else:
            for n36 in range(2):
                view37 = memoryview(arr32)
                view37[1, 2] = n36
                table38 = {b"\x24ci": view37, "k": arr32}
                table38[raw33] = arr32
            tell(struct.unpack_from("!Hxx", raw33, 1))
        del raw33
        try:
            view39 = memoryview(Lender(bytearray(b"lent"), False))
            view39[1, -1] = 0
        except ValueError as error:
            raise
    except ValueError as error:
        kept40 = error
        tell(type(error).__name__, str(error))
    with closing(io.BytesIO(b"closing")) as stream, memoryview(b"const") as view41:
        arr42 = arr32 + array.array("i", [9])
        def inner43(buf44):
            word45 = str(buf44, "latin-1")
            arr46 = array.array("I", [6, 114, 81, 80])
            return buf44
        tell(inner43(bytearray(b"\xe8hh")))
        buf47 = bytearray(view41)
        buf47[2] = raw33
        with memoryview(buf47) as view48:
            buf49 = bytearray(view48)
            buf49 = None
            if isinstance(view41, (bytes, memoryview)):
                buf50 = bytearray(b"k\xcfevz")
                buf51 = bytearray(b"\xac\x89\x92as")
                struct.pack_into("<3s", buf51, 204, 120, 297)
            else:
                stream52 = io.BytesIO()
                stream52.readinto(buf47)
    tell(arr32 == view41)
    for n53 in reversed(b"xy"[:3]):
        with memoryview(arr32) as view54:
            gc.collect()
        n55 = 2**40
        return "early"
    arr32.reverse()
    view41[-2] = 180
    try:
        try:
            for n56 in [x for x, in struct.iter_unpack("B", b"ab")]:
                *seq58, n57 = view41
                gc.collect()
            else:
                tell("not broken")
            try:
                tell(list(zip(raw33, view41)), max(b"z", default=-1))
                tell(*(view41 for _ in range(2)))
                table59 = dict.fromkeys([raw33, memoryview(b"iz")], arr32)
                view41[6] = n56
            except LookupError as error:
                tell(type(error).__name__, str(error))
        except (TypeError, struct.error) as error:
            kept60 = error
            tell(type(error).__name__, str(error))
        finally:
            for n61 in reversed(b"xy"[:3]):
                stream62 = io.BytesIO()
                buf63 = bytearray(10)
                buf63 *= 2
                table64 = {name: memoryview(value) for name, value in zip("ab", (buf63, raw33))}
    except IndexError as error:
        raise ValueError("wrapped") from error
    view41 = view41[:]
    return kept60

def section65():
    buf66 = Tagged(b"jjogi")
    tell(list(zip(b"ab", b"cd")), max(buf66, default=-1))
    *seq68, n67 = (1, 2, 3)
    class Holder69:
        def __init__(self, data):
            self.data = data
            self.view = memoryview(data)[1:]
    thing70 = Holder69(buf66)
    tell(thing70 == b"x")
    table71 = dict.fromkeys([b"x", memoryview(b"\x86r")], seq68)
    table71["k"] = thing70
    tell(seq68 == thing70)
    class Holder72(bytearray):
        pass
    thing73 = Holder72(buf66)
    tell(memoryview(thing73))
    thing73.self = thing73
    tell(len(thing73))
    *seq75, n74 = seq68
    tell(list(zip(b"ab", b"cd")), max(buf66, default=-1))
    buf76 = bytearray(7)
    buf76.insert(167, 223)
    seq75 = None
    class Holder77(Lender):
        size = 0
        def __getitem__(self, key):
            return self.data[key]
    thing78 = Holder77(buf76)
    try:
        tell(thing78[0])
    except Exception as error:
        tell(type(error).__name__, str(error))
    try:
        tell(bytes(thing78))
    except Exception as error:
        tell(type(error).__name__, str(error))
    return thing73

run(section1)
print(show(section19()))
run(section30)
run(section65)
print("collected", gc.collect() >= 0)
