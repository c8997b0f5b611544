# A length-prefixed protocol read from a stream.
import io, struct
def write_message(stream, text):
    raw = text.encode()
    stream.write(struct.pack(">H", len(raw)))
    stream.write(raw)
def read_messages(stream):
    while prefix := stream.read(2):
        if len(prefix) < 2:
            raise EOFError("half a prefix")
        (length,) = struct.unpack(">H", prefix)
        raw = stream.read(length)
        if len(raw) != length:
            raise EOFError(f"wanted {length} bytes, got {len(raw)}")
        yield raw.decode()
stream = io.BytesIO()
for word in ["zimmer", "schlüssel", ""]:
    write_message(stream, word)
stream.seek(0)
print(list(read_messages(stream)))
stream.truncate(12)
stream.seek(0)
try:
    for word in read_messages(stream):
        print(word)
except EOFError as error:
    print(type(error).__name__, error)
