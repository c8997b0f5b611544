# Moving and filling bytes of our own objects.
from ctypes import *

source = create_string_buffer(b"hello world")
target = create_string_buffer(12)
memmove(target, source, 5)
print(target.raw)
memset(target, ord("*"), 3)
print(target.raw)
memmove(target, b"bytes", 5)
memmove(byref(target, 6), source, 4)
print(target.raw)
memmove(source, byref(source, 6), 5)
print(source.value)
memmove(pointer(c_int()), c_char_p(b"xyz"), 3)
data = bytearray(8)
memmove((c_char * 8).from_buffer(data), b"in place", 8)
print(data)
number = c_int()
memset(byref(number), 255, sizeof(number))
print(number, memmove(None, None, 0))


class Wrapper:
    _as_parameter_ = b"wrapped"


memmove(target, Wrapper(), 7)
print(target.value)
for arguments in ((target, source), (), (target, 1.5, 1), (bytearray(3), source, 1), (target, source, "x"), (target, [], 1)):
    try:
        memmove(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
try:
    memset(target, "x", 1)
except ArgumentError as error:
    print(error)
