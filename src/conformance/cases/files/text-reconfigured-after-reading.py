"""When reconfigure() of a text stream is refused: after reading, until what was decoded is forgotten."""
import io
def t(label, f):
    try: print(label, "ok", f())
    except Exception as e: print(label, type(e).__name__, e)
def mk(): return io.TextIOWrapper(io.BytesIO(b"a\r\nb\xff\xe9\nc"), "latin-1")
for kw in ({"errors": "replace"}, {"encoding": "utf-8"}, {"newline": "\n"}, {"newline": None}, {"encoding": None}, {"line_buffering": True}, {"encoding":"ascii","errors":"replace"}):
    for prep in ("", "read3", "readall", "read3seek0", "readallseek0", "readline", "write", "next", "seekend", "tell", "read0"):
        x = mk()
        try:
            if prep.startswith("read3"): x.read(3)
            if prep.startswith("readall"): x.read()
            if prep.endswith("seek0"): x.seek(0)
            if prep == "readline": x.readline()
            if prep == "write": x.write("zz")
            if prep == "next": next(x)
            if prep == "seekend": x.seek(0, 2)
            if prep == "tell": x.tell()
            if prep == "read0": x.read(0)
            x.reconfigure(**kw)
            print(kw, prep, "ok", x.encoding, x.errors, repr(x.read()))
        except Exception as e: print(kw, prep, type(e).__name__, e)
