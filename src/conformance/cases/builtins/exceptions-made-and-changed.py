"""What the constructors of exceptions accept, what a second __init__ resets, and how changed members read."""


def show(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


class Text(str):
    pass


error = UnicodeDecodeError("ascii", bytearray(b"\xff"), 0, 1, "ordinal not in range")
print(error.args, error.object, repr(error), error)
error = UnicodeEncodeError(Text("ascii"), Text("xyz"), 0, 1, Text("reason"))
print(error, type(error.encoding).__name__, type(error.object).__name__, type(error.reason).__name__)
for kind, given in ((UnicodeEncodeError, "xyzxy"), (UnicodeDecodeError, b"xyzabc")):
    for start, end in ((0, 1), (0, 0), (5, 1), (2, -2), (-1, 1), (-10, -5), (100, 101), (1, 100), (10**9, 10**9 + 1), (5, 6), (6, 7)):
        error = kind("utf8", given, start, end, "reason")
        print(error, error.start, error.end)
for start, end in ((0, 1), (0, 0), (5, 1), (-1, 1), (100, 101)):
    print(UnicodeTranslateError("xy\u1234ab\U0001f600"[start:] if start == 1 else "xy", start, end, "reason"))
print(UnicodeEncodeError("a", "", 0, 1, "r"), UnicodeDecodeError("a", b"", 0, 1, "r"), sep="\n")

for name in ("object", "encoding", "reason", "start", "end"):
    error = UnicodeDecodeError("a", b"abc", 0, 1, "r")
    for value in (None, 1, True, "x", b"x", 1.5):
        def change():
            setattr(error, name, value)
            return getattr(error, name), str(error)
        show(change)
    show(lambda: delattr(error, name))
    show(lambda: getattr(error, name))
    show(lambda: str(error))
show(lambda: UnicodeDecodeError("a", b"abc", 0, 1))
show(lambda: UnicodeDecodeError("a", "abc", 0, 1, "r"))
show(lambda: UnicodeEncodeError("a", b"abc", 0, 1, "r"))
show(lambda: UnicodeTranslateError("abc", 0, "1", "r"))
error = UnicodeEncodeError.__new__(UnicodeEncodeError)
print([getattr(error, name) for name in ("object", "encoding", "reason", "start", "end")], str(error), repr(error))

error = Exception()
for name in ("__suppress_context__", "__traceback__", "__cause__", "__context__", "args"):
    show(lambda: delattr(error, name))
    show(lambda: setattr(error, name, 1))

error = ImportError("m", name="n", path="p")
error.__init__("z")
print(error.name, error.path, error.msg, error.args, repr(error))
error = NameError("a", name="n")
error.__init__("b")
print(error.name, error.args)
error = AttributeError("a", name="n", obj=1)
error.__init__()
print(error.name, error.obj, error.args)
error = SyntaxError("m", ("f", 1, 2, "t", 3, 4))
error.__init__("n", ("g", 5, 6, "u"))
print(error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset, error)
error.filename = Text("/a/b/c.py")
print(error)
error.lineno = "five"
print(error)
error = StopIteration(1, 2)
print(error.value, error.args)
error.__init__()
print(error.value, error.args)
error = StopIteration(3)
del error.value
print(error.value, error.args)
error = SystemExit(1, 2)
error.__init__()
print(error.code, error.args)
error = OSError(2, "no")
error.filename = "name"
print(error)
error.strerror = None
print(error)
error = OSError(1, 2, 3, 4, 5, 6)
print(error, error.errno, error.strerror, error.filename)
