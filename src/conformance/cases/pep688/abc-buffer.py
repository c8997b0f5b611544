# collections.abc.Buffer recognises everything that lends a buffer.
import array, io
from collections.abc import Buffer
class Lender:
    def __buffer__(self, flags):
        return memoryview(b"x")
class Heir(Lender):
    pass
class Closed(Lender):
    __buffer__ = None
for thing in [b"", bytearray(), memoryview(b""), array.array("i"), io.BytesIO(), Lender(), Heir(), Closed(), "text", 5, [1], None]:
    print(type(thing).__name__, isinstance(thing, Buffer))
print(issubclass(bytes, Buffer), issubclass(str, Buffer), issubclass(Lender, Buffer))
def size(buffer):
    if not isinstance(buffer, Buffer):
        raise TypeError(f"need a buffer, not {type(buffer).__name__}")
    with memoryview(buffer) as view:
        return view.nbytes
print(size(array.array("d", [1.0, 2.0])))
try:
    size("text")
except TypeError as error:
    print(error)
