# Arrays: items, slices, and what is refused.
from ctypes import *

a = (c_int * 5)(1, 2, 3)
print(a[0], a[-1], a[-3], len(a), list(a), a[1:4], a[::-1], a[::2], a[5:2], sizeof(a))
a[0] = 10
a[-1] = 50
a[1:3] = [20, 30]
a[::-2] = (7, 8, 9)
print(list(a), 8 in a, 99 in a, list(reversed(a)))


def attempt(text):
    try:
        exec(text)
    except Exception as error:
        print(text, "->", type(error).__name__, error)


attempt("a[5]")
attempt("a[-6]")
attempt("a['x']")
attempt("a[1.0]")
attempt("a[5] = 1")
attempt("a['x'] = 1")
attempt("a[0] = 'x'")
attempt("a[:2] = [1]")
attempt("a[:2] = 5")
attempt("del a[0]")
attempt("del a[:]")
attempt("(c_int * 2)(1, 2, 3)")
attempt("a[2**70]")
attempt("a + a")
attempt("hash(a)")
print(list(a))
