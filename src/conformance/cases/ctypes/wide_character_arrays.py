# Arrays of c_wchar hold four bytes a character.
from ctypes import *

w = create_unicode_buffer("héllo", 8)
print(w.value, len(w), sizeof(w), w[1], w[1:3], w[::-1], memoryview(w).format, memoryview(w).itemsize)
w.value = "snake \U0001f40d"
print(w.value, w[6], bytes(w)[24:28])
w[0] = "S"
print(w.value)
w.value = "no"
print(w.value, repr(w[:]))
for wrong in (b"bytes", 5, "far too long"):
    try:
        w.value = wrong
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    w[0] = "ab"
except TypeError as error:
    print(error)
print(hasattr(w, "raw"))
try:
    create_unicode_buffer(b"x")
except TypeError as error:
    print(error)
