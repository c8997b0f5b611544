# What BytesIO and StringIO say about sizes that are none, and about arguments too many.
import io

class Size(int): ...
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value

sizes = [2**63, -(2**63) - 1, 2**100, Index(2**70), Index(1), Size(2**70), Size(2), 1.5, "a", None, True, b"", []]
for make in (lambda: io.BytesIO(b"one\ntwo"), lambda: io.StringIO("one\ntwo")):
    for method in ("truncate", "read", "readline", "readlines"):
        for size in sizes:
            file = make()
            try:
                print(method, type(size).__name__, getattr(file, method)(size), file.tell())
            except Exception as error:
                print(method, type(size).__name__, type(error).__name__, error)
    file = make()
    for call in (lambda: getattr(file, "__exit__")(x=1), lambda: file.__exit__(x=1), lambda: file._checkClosed(1), lambda: file._checkClosed(x=1), lambda: file.__init__(5), lambda: file.__exit__(1, 2, 3, 4), lambda: file._checkClosed()):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
        print(file.closed or file.getvalue())
