# from_buffer shares the bytes of any writable exporter.
import array
from ctypes import *


class Pair(Structure):
    _fields_ = [("a", c_ushort), ("b", c_ushort)]


data = bytearray(b"\x01\x00\x02\x00\x03\x00")
pair = Pair.from_buffer(data)
print(pair.a, pair.b)
pair.b = 0x4142
print(data)
data[0] = 255
print(pair.a)
second = Pair.from_buffer(data, 2)
print(hex(second.a), second.b, second._b_needsfree_, second._b_base_)
items = array.array("H", [1, 2, 3, 4])
half = (c_ushort * 2).from_buffer(items, 4)
half[0] = 77
print(items, list(half))
view = memoryview(bytearray(b"abcdefgh"))[2:6]
chars = (c_char * 4).from_buffer(view)
chars[0] = b"X"
print(view.obj, chars.value)
inner = c_ushort.from_buffer(pair)
inner.value = 5
print(pair.a)


def attempt(text):
    try:
        eval(text)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


attempt("Pair.from_buffer(b'read only')")
attempt("Pair.from_buffer(memoryview(data).toreadonly())")
attempt("Pair.from_buffer(bytearray(3))")
attempt("Pair.from_buffer(bytearray(8), 5)")
attempt("Pair.from_buffer(bytearray(8), -1)")
attempt("Pair.from_buffer(bytearray(8), 'x')")
attempt("Pair.from_buffer(memoryview(bytearray(8))[::2])")
attempt("Pair.from_buffer(5)")
attempt("Pair.from_buffer('text')")
attempt("Pair.from_buffer()")
attempt("Pair.from_buffer(bytearray(8), 0, 0)")
attempt("Pair.from_buffer(obj=bytearray(8))")
attempt("Structure.from_buffer(bytearray(8))")
