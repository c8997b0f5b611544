# read1 and the type's public names.
import io
stream = io.BytesIO(b"abcdef")
print(stream.read1(2), stream.read1(), stream.read1(-1))
print(" ".join(name for name in dir(stream) if not name.startswith("_")))
print(isinstance(stream, io.IOBase), isinstance(stream, io.BufferedIOBase), isinstance(stream, io.RawIOBase), io.BytesIO.__name__, io.BytesIO.__module__)
stream.note = 1
print(stream.note, stream.name if hasattr(stream, "name") else "no name")
