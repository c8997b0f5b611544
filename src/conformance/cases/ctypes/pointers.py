# A pointer leads to another object, and keeps it.
from ctypes import *

number = c_int(42)
p = pointer(number)
print(p.contents, p[0], bool(p), p.contents is p.contents, p.contents._b_base_ is p, p._objects)
p.contents.value = 7
p[0] += 1
print(number)
other = c_int(1)
p.contents = other
p[0] = 5
print(number, other, p._objects)
items = (c_int * 4)(10, 20, 30, 40)
q = cast(items, POINTER(c_int))
print(q[0], q[3], q[1:3], q[0:4:2], q[3:0:-1])
q[2] = 33
print(list(items))
null = POINTER(c_int)()
print(bool(null), null._objects)


def attempt(text):
    try:
        exec(text)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


attempt("null.contents")
attempt("null[0]")
attempt("null[0] = 1")
attempt("q[1:]")
attempt("q[::-1]")
attempt("q[0:3:0]")
attempt("q['x']")
attempt("q[0] = 'x'")
attempt("q[:1] = [1]")
attempt("del q[0]")
attempt("del p.contents")
attempt("p.contents = 5")
attempt("POINTER(c_int)(5)")
attempt("POINTER(c_int)(1, 2)")
attempt("len(p)")
attempt("pointer(5)")
attempt("hash(p)")
