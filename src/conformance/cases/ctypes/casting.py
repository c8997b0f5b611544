# cast makes a pointer of another type to the same bytes, and keeps the source.
from ctypes import *

numbers = (c_int * 3)(1, 0x01020304, -1)
p = cast(numbers, POINTER(c_ubyte))
print(p[0:12], p._objects is numbers._objects, [v is numbers for v in p._objects.values()])
p[0] = 9
print(numbers[0])
del numbers
print(cast(p, POINTER(c_short))[2], cast(p, POINTER(c_int))[2])
print(cast(b"abc", POINTER(c_char))[1], cast(b"abc", c_char_p).value, bool(cast(None, POINTER(c_int))), cast(0, c_void_p).value)
text = create_string_buffer(b"words")
print(cast(text, c_char_p).value, cast(cast(text, c_void_p), POINTER(c_char * 5)).contents.raw)
for source, kind in ((text, c_int), (text, 5), (text, int), (text, Structure), (1.5, POINTER(c_int)), (c_int(3), POINTER(c_int))):
    try:
        cast(source, kind)
    except Exception as error:
        print(type(error).__name__, error)


class Pixel(Structure):
    _fields_ = [("r", c_ubyte), ("g", c_ubyte), ("b", c_ubyte)]


raw = (c_ubyte * 6)(1, 2, 3, 4, 5, 6)
pixels = cast(raw, POINTER(Pixel))
print(pixels[1].g, pixels.contents.r)
pixels[1].b = 60
print(list(raw))
