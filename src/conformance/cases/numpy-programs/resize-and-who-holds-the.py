# Resize and who holds the array.
import numpy as np
def attempt(label, f):
    try:
        f()
        print(label, "ok")
    except ValueError as e:
        print(label, "|".join(str(e).split("\n")))
class Holder:
    def __init__(self): self.buf = np.arange(4)
    def grow(self): self.buf.resize(8)
    def grow_local(self):
        b = self.buf
        b.resize(8)
    def grow_nocheck(self): self.buf.resize(8, refcheck=False)
h = Holder(); attempt("attr", h.grow)
h = Holder(); attempt("attr local", h.grow_local)
h = Holder(); attempt("nocheck", h.grow_nocheck); print(h.buf)
h = Holder(); attempt("outside", lambda: h.buf.resize(8))
items = [np.arange(3), np.arange(3)]
attempt("list item", lambda: items[0].resize(6))
d = {"a": np.arange(3)}
attempt("dict item", lambda: d["a"].resize(6))
def param(x): x.resize(6)
attempt("temp param", lambda: param(np.arange(3)))
z = np.arange(3)
attempt("global param", lambda: param(z))
def local():
    a = np.arange(3); a.resize(6); print(a)
attempt("local", local)
def closure():
    a = np.arange(3)
    def inner(): a.resize(6)
    inner(); print(a)
attempt("closure", closure)
def two():
    a = np.arange(3); b = a; b.resize(6)
attempt("two names", two)
def viewed():
    a = np.arange(3); v = a[1:]; del v; a.resize(6); print(a)
attempt("view deleted", viewed)
def inlist():
    a = np.arange(3); l = [a]; l.clear(); a.resize(6); print(a)
attempt("list cleared", inlist)
attempt("chained", lambda: np.arange(3).resize(6))
def gen():
    a = np.arange(3)
    yield 1
    a.resize(6)
    yield a
g = gen(); next(g); attempt("generator", lambda: print(next(g)))
def loop():
    for a in [np.arange(2), np.arange(3)]:
        a.resize(4); print(a)
attempt("loop", loop)
def same():
    a = np.arange(4); b = a; a.resize((2, 2)); print(a, b)
attempt("same size", same)
m = np.arange(4); attempt("module global", lambda: m.resize(8))
