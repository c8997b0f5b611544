# c_char_p and c_wchar_p lead to characters that must be kept.
from ctypes import *

s = c_char_p(b"hello")
print(s.value, s._objects, bool(s), c_char_p().value, bool(c_char_p()), bool(c_char_p(b"")))
s.value = b"other"
print(s.value, s._objects)
s.value = None
print(s.value, s._objects)
w = c_wchar_p("wörld \U0001f40d")
print(w.value, type(w._objects).__name__)
for cls, wrong in ((c_char_p, "text"), (c_char_p, 1.5), (c_char_p, bytearray(b"x")), (c_wchar_p, b"bytes"), (c_wchar_p, []), (c_void_p, b"x"), (c_void_p, 1.5)):
    try:
        cls(wrong)
    except TypeError as error:
        print(cls.__name__, error)
print(c_char_p(b"cut\0off").value, c_void_p(255).value, c_void_p(0).value, c_void_p(-1).value, c_void_p(None))


class Person(Structure):
    _fields_ = [("first", c_char_p), ("age", c_int), ("title", c_wchar_p)]


p = Person(b"Ada", 36, "Countess")
print(p.first, p.age, p.title, sorted(p._objects), p._objects["0"])
p.first = None
print(p.first, Person().first, sizeof(Person), memoryview(p).format)
