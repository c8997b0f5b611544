# print with sep, end, file and flush.
import sys, io
print("a", "b", sep="-", end="!\n")
print(1, 2, 3, sep="")
print()
print("no newline", end="")
print(sep="x")
print("x", "y", sep=None, end=None)
print("err", file=sys.stderr, flush=True)
out = io.StringIO()
print("to", "text", file=out, sep="|")
print(repr(out.getvalue()))
class Sink:
    def write(self, text): pieces.append(text)
pieces = []
print("a", 5, sep=",", file=Sink())
print(pieces)
for action in [lambda: print("a", sep=5), lambda: print("a", end=b""), lambda: print("a", file=5), lambda: print("a", nope=1)]:
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
