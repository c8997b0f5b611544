"""__del__ order, cycles, gc functions and exceptions in finalizers."""
import gc, sys, weakref
class D:
    def __init__(self, n, **kw): self.n = n; self.__dict__.update(kw)
    def __del__(self): print("del", self.n)
def scope(): a = D("a"); b = D("b"); print("leaving"); return None
scope(); x = D("x"); x = D("x2"); print("rebound"); l = [D(1), D(2), D(3)]; l.pop(0); l.clear(); print("cleared")
d = {"k": D("dk"), "j": D("dj")}; del d["k"]; d = None; t = (D("t1"), D("t2")); t = None; nested = D("outer", inner=D("inner")); nested = None
def gen():
    g = D("gen local")
    try: yield 1
    finally: print("gen finally")
g = gen(); next(g); g = None
try: D("exc"); raise ValueError(D("in args"))
except ValueError: print("handling")
print("after handler")
a, b = D("cycA"), D("cycB"); a.o, b.o = b, a; a = b = None; print("cycle waits"); print(gc.collect() >= 2)
class Bad:
    def __del__(self): raise RuntimeError("in del")
sys.unraisablehook = lambda u: print("unraisable:", u.exc_type.__name__, u.exc_value, u.err_msg, type(u.object).__name__)
Bad(); bb = Bad(); del bb; sys.unraisablehook = sys.__unraisablehook__
print(gc.isenabled(), gc.get_threshold().__class__, gc.disable(), gc.isenabled(), gc.enable(), gc.get_count().__class__.__name__, gc.garbage, gc.is_tracked([]), gc.is_tracked(1), gc.is_tracked({}), gc.is_tracked({"a": []}), gc.is_finalized(x))
o = D("ref"); h = [o]; print(len(gc.get_referrers(o)) >= 1, any(r is h for r in gc.get_referrers(o)), gc.get_referents(h) == [o], sys.getrefcount(o) - sys.getrefcount(D) * 0 >= 2); h = o = None
def closure(): c = D("closed over"); return lambda: c
f = closure(); print(f().n); f = None
class Meta(type):
    def __del__(cls): print("class deleted", cls.__name__)
class Temp(metaclass=Meta): pass
del Temp; gc.collect()
with_exit = D("ctx")
class CM:
    def __enter__(self): self.h = D("held"); return self.h
    def __exit__(self, *a): print("exit"); self.h = None
with CM() as held: print("body")
del held; [D(f"comp{i}") for i in range(2)]; print("comp done"); sum(1 for _ in [D("genexp")]); print(*(D(i).n for i in "pq"))
s = {D("set")}; s.discard(next(iter(s))); print("discarded"); D("kw").__init__("kw2"); e = None
try: [].pop()
except IndexError as ex: ex.payload = D("payload"); e = ex
e = None; print("exception gone"); del x
class Order:
    def __init__(self): self.a = D("attr first"); self.b = D("attr second")
Order(); print("end"); last = D("module global 1"); last2 = D("module global 2")
raise KeyError("with globals alive")
