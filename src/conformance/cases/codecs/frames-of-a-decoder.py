# The frames of the codec stand in the traceback of a text stream that cannot decode.
import io, traceback, sys
def attempt(f):
    try: f()
    except Exception: print("".join(line for line in traceback.format_exc().splitlines(True) if "encodings" not in line))
for enc, data in (("utf-8", b"ok\n\xff\n"), ("utf-8", b"abc\xe2\x82"), ("ascii", b"a\xe9"), ("latin-1", b"\xff"), ("cp1252", b"a\x81"), ("utf-16", b"\xff\xfea\0b"), ("utf-16-le", b"\x00\xd8a\0"), ("utf-8-sig", b"\xef\xbb\xbf\xff"), ("utf-32", b"\xff\xfe\0\0abcd")):
    print("==", enc)
    for op in (lambda t: t.read(), lambda t: t.readline(), lambda t: list(t), lambda t: t.read(3)):
        attempt(lambda: op(io.TextIOWrapper(io.BytesIO(data), encoding=enc)))
for enc in ("ascii", "latin-1", "cp1252", "utf-8"):
    print("==", enc)
    attempt(lambda: io.TextIOWrapper(io.BytesIO(), encoding=enc).write("é€\ud800"))
    attempt(lambda: "é€\ud800".encode(enc))
    attempt(lambda: b"\x81\xff".decode(enc))
