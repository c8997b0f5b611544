"""print writes piece by piece: what comes before a text that cannot be encoded has been written."""
import io
import sys


def attempt(run):
    try:
        run()
    except Exception as error:
        sys.stdout.write(f"|{type(error).__name__} {error}\n")


class Silent:
    def __str__(self):
        raise ValueError("says nothing")


attempt(lambda: print("one", "\udcff", "after"))
attempt(lambda: print("a\udcffb", "c"))
attempt(lambda: print("x", end="\ud800"))
attempt(lambda: print("x", "y", sep="\ud800"))
attempt(lambda: print("one", Silent(), "two"))
attempt(lambda: sys.stdout.write("abc\udcff"))
attempt(lambda: sys.stdout.writelines(["q", "\udcff", "r"]))
ascii_only = io.TextIOWrapper(io.BytesIO(), "ascii")
attempt(lambda: print("ok", "é", file=ascii_only))
ascii_only.flush()
print(ascii_only.buffer.getvalue())
