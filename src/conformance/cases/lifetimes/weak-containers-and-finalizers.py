"""weakref: refs, proxies, callbacks, dictionaries, sets, WeakMethod, finalize order."""
import weakref, gc
class O:
    def __init__(self, n): self.n = n
    def m(self): return f"m{self.n}"
    def __repr__(self): return f"O{self.n}"
    def __len__(self): return self.n
a = O(1); r = weakref.ref(a, lambda w: print("  died", w() is None)); r2 = weakref.ref(a); p = weakref.proxy(a); wm = weakref.WeakMethod(a.m)
print(r() is a, weakref.getweakrefcount(a), r2 is weakref.ref(a), r is r2, p.n, p.m(), len(p), wm()(), r == r2, hash(r2) == hash(a) if 0 else "", bool(p), p + 1 if 0 else "", isinstance(p, O), type(p).__name__, repr(r2).split(" at ")[0])
p.n = 7; print(a.n); a.n = 1; del a; print(r(), r2(), wm())
for f in (lambda: p.n, lambda: str(p), lambda: len(p), lambda: weakref.ref(5), lambda: weakref.ref([]), lambda: weakref.ref("s"), lambda: weakref.ref(None), lambda: weakref.ref(), lambda: weakref.ref(O(1)).__callback__, lambda: weakref.proxy(O(9)).n, lambda: weakref.WeakMethod(len), lambda: hash(weakref.ref(O(5))), lambda: weakref.ref(type("S", (), {"__slots__": ()})()), lambda: weakref.WeakKeyDictionary({1: 2}), lambda: weakref.WeakSet([1]), lambda: weakref.WeakValueDictionary(a=5), lambda: weakref.ref(int) is not None, lambda: weakref.ref(bytearray()), lambda: weakref.ref(memoryview(b""))() , lambda: weakref.finalize(O(3), print, "fin3").alive, lambda: weakref.ref(O(1), 5), lambda: weakref.ref({1}) and 1, lambda: weakref.ref(lambda: 0)()):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
wv = weakref.WeakValueDictionary(); wk = weakref.WeakKeyDictionary(); ws = weakref.WeakSet(); keep = [O(i) for i in range(4)]
for o in keep: wv[o.n] = o; wk[o] = o.n * 10; ws.add(o)
print(sorted(wv), sorted(wk.values()), len(ws), wv[2], wk[keep[3]]); o = None
it = iter(list(wv.items())); del keep[1]; print(sorted(wv.keys()), len(wk), len(ws), next(it)[0], wv.get(1) if 0 else "")
it = None; gc.collect(); print(len(wv), dict(wv), wv.pop(99, "dflt"), wv.setdefault(2, O(77)).n, wk | {} if 0 else len(wk.copy()), ws == {keep[0]}, keep[0] in ws, keep[0] in wk)
log = []
x, y = O("x"), O("y"); f1 = weakref.finalize(x, log.append, "fx"); f2 = weakref.finalize(y, log.append, "fy"); x.y, y.x = y, x; del x, y; print(log, gc.collect() >= 2, sorted(log), f1.alive, f1(), f1.peek(), f1.detach())
class Res(O):
    def __del__(self): print("  __del__", self.n, ref_r() if self.n == "r" else "")
z = Res("r"); ref_r = weakref.ref(z, lambda w: print("  callback")); del z
class Zombie:
    def __del__(self): global saved; saved = self; print("  resurrected")
zz = Zombie(); wz = weakref.ref(zz); del zz; print(wz(), type(saved).__name__); del saved; print("end")
atexit_f = weakref.finalize(keep[0], print, "at exit finalizer"); atexit_f2 = weakref.finalize(keep[2], print, "second registered"); atexit_f2.atexit = True
