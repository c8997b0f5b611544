# Bad positions and sizes.
import io
stream = io.BytesIO(b"abcdef")
def attempt(label, action):
    try:
        print(label, action(), stream.tell())
    except Exception as error:
        print(label, type(error).__name__, error)
attempt("seek -1", lambda: stream.seek(-1))
attempt("seek whence", lambda: stream.seek(0, 5))
attempt("seek str", lambda: stream.seek("1"))
attempt("seek back", lambda: stream.seek(-10, 1))
attempt("seek end", lambda: stream.seek(-10, 2))
attempt("seek far", lambda: stream.seek(100))
attempt("read far", lambda: stream.read())
attempt("truncate", lambda: stream.truncate())
attempt("truncate -1", lambda: stream.truncate(-1))
attempt("truncate 3", lambda: stream.truncate(3))
attempt("value", lambda: stream.getvalue())
attempt("read str", lambda: stream.read("1"))
attempt("write str", lambda: stream.write("text"))
attempt("write int", lambda: stream.write(5))
attempt("write none", lambda: stream.write(None))
attempt("constructor", lambda: io.BytesIO("text"))
attempt("constructor 2", lambda: io.BytesIO(5))
attempt("fileno", lambda: stream.fileno())
attempt("detach", lambda: stream.detach())
attempt("attribute", lambda: stream.nothing)
attempt("keyword", lambda: io.BytesIO(initial_bytes=b"x").getvalue())


for place in (-(2**63), -(2**64), 2**64):
    for change in (io.BytesIO(b"abc").truncate, io.BytesIO(b"abc").seek, io.StringIO("abc").truncate, io.StringIO("abc").seek):
        try:
            print(change(place))
        except (ValueError, OverflowError) as error:
            print(type(error).__name__, error)
