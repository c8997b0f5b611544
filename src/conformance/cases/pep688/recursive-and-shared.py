# A lender that lends another lender, and one that lends itself wrongly.
class Inner:
    def __init__(self): self.data = bytearray(b"inner")
    def __buffer__(self, flags): return memoryview(self.data)
    def __release_buffer__(self, view): print("inner back"); view.release()
class Outer:
    def __init__(self, inner): self.inner = inner
    def __buffer__(self, flags): return memoryview(self.inner)
    def __release_buffer__(self, view): print("outer back"); view.release()
outer = Outer(Inner())
view = memoryview(outer)
print(bytes(view), type(view.obj).__name__)
view.release()
outer.inner.data.append(1)
class Loop:
    def __buffer__(self, flags): return memoryview(self)
try:
    memoryview(Loop())
except RecursionError as error:
    print(type(error).__name__)
