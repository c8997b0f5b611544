# A structure within a structure is a window on the outer one's bytes.
from ctypes import *


class Point(Structure):
    _fields_ = [("x", c_short), ("y", c_short)]


class Line(Structure):
    _fields_ = [("start", Point), ("end", Point), ("dash", c_ubyte * 4)]


line = Line((1, 2), (3, 4), (5, 6))
print(line.start.x, line.end.y, list(line.dash), bytes(line), sizeof(line))
start = line.start
start.x = 100
print(line.start.x, start is line.start, start._b_base_ is line, start._b_needsfree_)
line.end = Point(7, 8)
line.dash = (1, 2, 3, 4)
line.dash[0] = 255
print(bytes(line), memoryview(line).format)
line.start = line.end
print(bytes(line))


def attempt(text):
    try:
        exec(text)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


attempt("line.start = (1, 2, 3)")
attempt("line.start = ('a',)")
attempt("line.start = 5")
attempt("line.start = [1, 2]")
attempt("line.start = line")
attempt("line.dash = (1, 2, 3, 4, 5)")
attempt("line.dash = b'1234'")
attempt("Line(5)")
del line
print(start.x)
