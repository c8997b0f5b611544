# BytesIO reads and writes at a position.
import io
stream = io.BytesIO(b"hello world")
print(stream.read(5), stream.tell(), stream.read(), stream.read(), stream.read(3))
print(stream.seek(6), stream.write(b"WORLD!"), stream.getvalue(), stream.tell())
print(stream.seek(-3, 2), stream.read(), stream.seek(2, 0), stream.seek(3, 1), stream.read(-1), stream.seek(0), stream.read(None))
stream.seek(20)
stream.write(b"far")
print(stream.getvalue())
print(stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.closed)
