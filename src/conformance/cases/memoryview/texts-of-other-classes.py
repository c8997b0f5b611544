# Arguments that are texts of a class of one's own, or no texts that can be encoded, and what stands in brackets.
import array
import struct

class Text(str): ...

def show(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)

def function(): ...
for value in (b"ab", bytearray(b"ab"), memoryview(b"ab"), array.array("B", b"ab"), struct.Struct("i")):
    show("format", lambda: value.__format__(Text("x")))
    show("format of nothing", lambda: type(value.__format__(Text(""))).__name__)
    show("format None", lambda: value.__format__(None))
show("order", lambda: memoryview(b"ab").tobytes("\ud800"))
show("order", lambda: memoryview(b"ab").tobytes(Text("F")))
show("encoding", lambda: b"ab".decode("\ud800"))
show("errors", lambda: b"ab".decode(errors="\udfff"))
show("exit", lambda: getattr(memoryview(b"ab"), "__exit__")(x=1))
show("exit", lambda: memoryview(b"ab").__exit__(x=1))
for item in (int, len, function, memoryview, array.array, Text, (int, str), None, ..., "text", 5, list[int]):
    show("alias", lambda: memoryview[item])
    show("alias", lambda: array.array[item])
for arguments in ((), (1,), (1, 2), (1, 2, 3)):
    show("fromfile", lambda: array.array("b").fromfile(*arguments))
show("fromfile", lambda: array.array("b").fromfile(f=1))

class Local:
    class Inner:
        def __enter__(self): ...

def enter(thing):
    with thing:
        pass

for thing in (5, Local(), Local.Inner(), struct.Struct("i"), bytearray()):
    show("with", lambda: enter(thing))
