# Every operation on a closed BytesIO is a ValueError.
import io
stream = io.BytesIO(b"abc")
stream.close()
stream.close()
for name, args in [("read", ()), ("write", (b"a",)), ("getvalue", ()), ("getbuffer", ()), ("seek", (0,)), ("tell", ()), ("readline", ()), ("truncate", ()), ("readinto", (bytearray(1),)), ("readable", ()), ("flush", ()), ("isatty", ()), ("__enter__", ()), ("__iter__", ()), ("readlines", ()), ("writable", ())]:
    try:
        print(name, getattr(stream, name)(*args) is not None)
    except ValueError as error:
        print(name, error)
print(stream.closed)
