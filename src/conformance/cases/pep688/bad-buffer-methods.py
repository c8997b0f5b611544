# What __buffer__ may not return or raise.
class A:
    def __buffer__(self, flags):
        return b"bytes"
class B:
    def __buffer__(self, flags):
        return None
class C:
    def __buffer__(self, flags):
        raise KeyError("closed today")
class D:
    def __buffer__(self):
        return memoryview(b"")
class E:
    __buffer__ = None
class F:
    def __buffer__(self, flags):
        view = memoryview(b"abc")
        view.release()
        return view
for kind in [A, B, C, D, E, F]:
    try:
        print(memoryview(kind()).tolist())
    except Exception as error:
        print(kind.__name__, type(error).__name__, error)
