class A:
    def __setitem__(self, k, v): print("set", k, v)
class B:
    def __delitem__(self, k): print("del", k)
class C: pass
class D:
    def __set__(self, o, v): print("dset")
class E:
    def __delete__(self, o): print("ddel")
class F:
    def __setattr__(self, n, v): print("sa", n)
class G:
    def __delattr__(self, n): print("da", n)
class L(list):
    def __setitem__(self, k, v): super().__setitem__(k, v)
class Di(dict):
    def __delitem__(self, k): super().__delitem__(k); print("di")
class H: d = D(); e = E()
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def dl(o, k=0):
    del o[k]
def st(o, k=0): o[k] = 1
def da(o, n): delattr(o, n)
for o in (A(), B(), C(), L([1, 2]), Di({0: 1}), (1,), "s", 5, b"x", frozenset()):
    t(lambda: dl(o)); t(lambda: st(o)); t(lambda: dl(o, slice(0, 1))); t(lambda: st(o, slice(1)))
h = H()
t(lambda: setattr(h, "d", 1)); t(lambda: delattr(h, "d")); t(lambda: setattr(h, "e", 1)); t(lambda: delattr(h, "e"))
t(lambda: setattr(F(), "x", 1)); t(lambda: delattr(F(), "x")); t(lambda: setattr(G(), "x", 1)); t(lambda: delattr(G(), "x"))
