"""What pickles and copies of exceptions keep: files, names, notes, attributes."""
import copy
import io
import pickle

errors = [
    OSError(2, "gone", "f"), OSError(2, "gone"), OSError(18, "cross", "a", None, "b"), BlockingIOError(11, "x", 5), OSError("only words"), OSError(1, 2, 3, 4, 5, 6),
    ImportError("x", name="n", path="p"), ImportError("x"), ModuleNotFoundError("m", name="m"), KeyError("k"), StopIteration(5), SystemExit(3), UnicodeDecodeError("ascii", b"b", 0, 1, "why"),
]
for error in errors:
    error.extra = [1]
    error.add_note("noted")
    print(type(error).__name__, error.__reduce__())
    for back in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        print("   ", repr(back), "|", back, "|", type(back).__name__, back.extra, back.__notes__, getattr(back, "filename", "-"), getattr(back, "filename2", "-"), getattr(back, "name", "-"))


class Gives:
    def __init__(self, what):
        self.what = what

    def read(self, size):
        return self.what

    def readline(self):
        return self.what


for source in (Gives("text"), Gives(5), Gives(b""), Gives(None), io.StringIO("N."), Gives(memoryview(b"N.N.")[::2])):
    try:
        print(pickle.load(source))
    except Exception as e:
        print(type(e).__name__, e)
