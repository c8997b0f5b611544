# resize gives an object more bytes; a view from before looks at the old ones.
from ctypes import *

s = create_string_buffer(b"abc")
print(sizeof(s), len(s))
resize(s, 10)
print(sizeof(s), len(s), s.raw, s.value)
s.value = b"longer"
print(s.raw, s[:])
n = c_int(5)
resize(n, 32)
print(sizeof(n), n.value, len(bytes(n)), memoryview(n).nbytes, memoryview(n).shape)


class Head(Structure):
    _fields_ = [("count", c_ubyte), ("items", c_ubyte * 0)]


h = Head(3)
resize(h, 4)
print(sizeof(h), sizeof(Head), bytes(h))
for arguments in ((c_int(), 2), (Head.from_buffer(bytearray(4)), 8), (5, 8), (c_int(),), (c_int(), "8"), (h.items, 4)):
    try:
        resize(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
