# getbuffer() lends the content: no resize and no close until it is returned.
import io
stream = io.BytesIO(b"abcdef")
card = stream.getbuffer()
print(card.readonly, card.format, len(card), card.tolist(), card.nbytes, type(card).__name__)
card[0] = 90
print(stream.getvalue())
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)
attempt("write inside", lambda: stream.write(b"x"))
attempt("write longer", lambda: stream.write(b"123456789"))
attempt("write empty", lambda: stream.write(b""))
attempt("truncate", lambda: stream.truncate(2))
attempt("truncate longer", lambda: stream.truncate(20))
attempt("close", lambda: stream.close())
attempt("write str", lambda: stream.write("text"))
attempt("writelines", lambda: stream.writelines([b"a"]))
attempt("seek", lambda: stream.seek(3))
attempt("read", lambda: stream.read())
attempt("getvalue", lambda: stream.getvalue())
attempt("second", lambda: len(stream.getbuffer()))
card.release()
attempt("write", lambda: stream.write(b"longer now"))
attempt("close", lambda: stream.close())
print(stream.closed)
