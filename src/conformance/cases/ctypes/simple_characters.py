# One byte, one character, one truth.
from ctypes import *

for value in (b"x", bytearray(b"y"), 65, 0, True):
    print(value, c_char(value))
for wrong in ("x", b"xy", b"", 256, -1, 1.5, None, bytearray(b"xy")):
    try:
        c_char(wrong)
    except TypeError as error:
        print(error)
print(c_wchar("x"), c_wchar("é"), c_wchar("\U0001f40d"), sizeof(c_wchar), bytes(c_wchar("A")))
for wrong in ("xy", "", b"x", 65, None):
    try:
        c_wchar(wrong)
    except TypeError as error:
        print(error)
for value in (0, 1, -1, "", "a", None, [], [0], 0.0):
    print(c_bool(value), end=" ")
print(sizeof(c_bool), bytes(c_bool("yes")))
