# A structure's fields: by place, by name, as attributes.
from ctypes import *


class Point(Structure):
    _fields_ = [("x", c_int), ("y", c_int), ("tag", c_char)]


p = Point(1, 2, b"A")
print(p.x, p.y, p.tag, sizeof(p), alignment(p), bytes(p))
print(Point().x, Point(y=7).y, Point(3, tag=b"z").tag)
p.x = -5
print(p.x, p._objects, p._b_base_, p._b_needsfree_)
p.note = "extra"
print(p.note, vars(p))


def attempt(text):
    try:
        exec(text)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


attempt("Point(1, 2, b'A', 4)")
attempt("Point(1, x=2)")
attempt("Point('1')")
attempt("p.x = 'one'")
attempt("p.tag = 'A'")
attempt("del p.x")
attempt("Point._fields_ = []")
attempt("hash(p)")
attempt("p.nothing")
print(Point(1, 2) == Point(1, 2), p == p, bool(Point()))
print(Point(z=1).z)
