# The classes of io: which is a base of which, by inheritance or by registration.
import io

concrete = [io.FileIO, io.BytesIO, io.StringIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair, io.TextIOWrapper]
for cls in concrete:
    print(cls.__module__, cls.__name__, [base.__name__ for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase) if issubclass(cls, base)], [base.__name__ for base in cls.__mro__])
print(io.IOBase, io.RawIOBase.__mro__)
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), io.UnsupportedOperation)
print(isinstance(io.BytesIO(), io.Reader), isinstance(io.BytesIO(), io.Writer), isinstance([], io.Reader), io.Reader[bytes])
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE)
class Mine(io.RawIOBase):
    pass
mine = Mine()
print(isinstance(mine, io.IOBase), mine.readable(), mine.writable(), mine.seekable(), mine.closed, mine.isatty())
for name, args in [('read', ()), ('readinto', (bytearray(1),)), ('write', (b'',)), ('seek', (0,)), ('tell', ()), ('fileno', ()), ('truncate', ())]:
    try:
        print(name, getattr(mine, name)(*args))
    except Exception as error:
        print(name, type(error).__name__, error)
with mine as same:
    print(same is mine)
print(mine.closed)
try:
    with mine:
        pass
except ValueError as error:
    print(error)
try:
    io.Reader()
except TypeError as error:
    print(error)
