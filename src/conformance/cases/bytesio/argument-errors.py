# Too few, too many and wrong arguments, for every method of BytesIO.
import io
for name in sorted(n for n in dir(io.BytesIO) if callable(getattr(io.BytesIO, n)) and not n.startswith("_")):
    for args in [(), (1, 2, 3, 4, 5, 6), ("x",), (None,), (b"ab",), (1.5,), ([1],), (-1,), (2,)]:
        stream = io.BytesIO(b"one\ntwo")
        try:
            result = getattr(stream, name)(*args)
            print(name, args, "=", type(result).__name__ if isinstance(result, memoryview) else result, stream.closed or stream.getvalue())
        except Exception as error:
            print(name, args, type(error).__name__, error)
