# io.StringIO in plain use.
import io
out = io.StringIO("start")
print(out.read(2), out.tell(), out.read(), out.write("more"), out.getvalue())
out = io.StringIO()
out.write("line one\nline two\n")
out.seek(0)
print(out.readline(), list(out), out.getvalue().splitlines())
with io.StringIO() as s:
    print("inside", file=s)
    print(repr(s.getvalue()))
try:
    s.read()
except ValueError as error:
    print(error)
try:
    io.StringIO(b"x")
except TypeError as error:
    print(error)
