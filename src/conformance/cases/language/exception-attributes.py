# Exceptions carry args, notes, and fields of their own.
print(ValueError("a", 1).args, str(ValueError("a", 1)), repr(ValueError("a", 1)), str(ValueError()), repr(ValueError()), str(KeyError("k")), str(KeyError("a", "b")), repr(Exception("it's")))
error = ValueError("x")
error.add_note("one")
error.add_note("two")
print(error.__notes__)
try:
    error.add_note(5)
except TypeError as problem:
    print(problem)
stop = StopIteration(5)
print(stop.value, StopIteration().value, SystemExit(3).code, SystemExit().code)
try:
    undefined_name
except NameError as problem:
    print(problem.name, problem)
try:
    [].nope
except AttributeError as problem:
    print(problem.name, problem.obj)
try:
    import nope_module
except ModuleNotFoundError as problem:
    print(problem.name, problem.msg, isinstance(problem, ImportError))
e = OSError(2, "No such file")
print(e.errno, e.strerror, e, repr(e), type(e).__name__)
print(issubclass(BufferError, Exception), BufferError.__mro__[1].__name__, IndexError.__mro__[1:3], NotImplementedError.__bases__, RecursionError.__bases__, UnicodeDecodeError.__bases__, KeyError.__bases__, ModuleNotFoundError.__bases__)
class Mine(Exception):
    def __init__(self, code, text="default"):
        super().__init__(code, text)
        self.code = code
m = Mine(5)
print(m.code, m.args, m, repr(m))
