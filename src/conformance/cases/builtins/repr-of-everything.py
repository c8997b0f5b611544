# repr of built-in values and functions.
import struct, array, io
for value in [None, True, 5, -5, 1.5, "a", b"a", bytearray(b"a"), [1, [2]], (1,), {}, {1: 2}, set(), {1}, frozenset({1}), range(3), slice(1, None), ..., NotImplemented, int, len, print, str.upper, "".join if False else str.join, [].append if False else list.append, type, object, ValueError, ValueError("x"), struct.pack, struct, array.array, io.BytesIO, memoryview, int.from_bytes, dict.fromkeys, bytes.fromhex]:
    print(repr(value).split(" from ")[0].split(" at 0x")[0], type(value).__name__)
def f(): pass
class C:
    def m(self): pass
    class Inner: pass
for value in [f, C, C.m, C().m, C(), C.Inner, lambda: 0, (x for x in []), f.__code__, iter([]), iter(""), iter(b""), {}.keys(), {}.items(), zip(), map(f, []), enumerate([]), reversed([]), super, property(), staticmethod(f), classmethod(f), memoryview(b"")]:
    print(repr(value).split(" at 0x")[0].split(", file")[0])
