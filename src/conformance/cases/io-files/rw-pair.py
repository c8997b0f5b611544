# BufferedRWPair joins a reader and a writer, which stay what they are.
import io

reader, writer = io.BytesIO(b'question\nmore'), io.BytesIO()
pair = io.BufferedRWPair(reader, writer, 16)
print(pair.readable(), pair.writable(), pair.seekable(), pair.closed)
print(pair.read(4), pair.peek()[:4], pair.readline(), pair.read1(2))
print(pair.write(b'answer'), writer.getvalue())
pair.flush()
print(writer.getvalue())
room = bytearray(5)
print(pair.readinto(room), room)
for name in ['seek', 'tell', 'truncate', 'detach']:
    try:
        getattr(pair, name)(*([0] if name == 'seek' else []))
    except Exception as error:
        print(name, type(error).__name__, error)
pair.close()
print(pair.closed, reader.closed, writer.closed)
try:
    io.BufferedRWPair(io.BytesIO(), io.RawIOBase())
except io.UnsupportedOperation as error:
    print(error)
