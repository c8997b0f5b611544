import weakref, gc, sys
log = []
class Owner:
    def __init__(self, name): self.name = name; self.buf = bytearray(name, "ascii")
    def __del__(self): log.append(f"del {self.name}")
def show(tag): print(tag, log); log.clear()
def closure(o):
    v = memoryview(o.buf)
    def peek(): return v[0]
    return peek
o = Owner("alpha"); data = o.buf
p = closure(o)
del o; show("owner gone")
try: data.append(1)
except BufferError as e: print("held by the closure's cell:", p.__closure__[0].cell_contents.tobytes(), e)
del p; data.append(1); show("closure gone")
def gen(o):
    with memoryview(o.buf) as v:
        for x in v: yield x
o = Owner("beta"); g = gen(o); print(next(g), g.gi_frame.f_locals["v"].nbytes)
try: o.buf.clear()
except BufferError as e: print("held by the generator:", e)
g.close(); o.buf.clear(); del g, o; show("after close")
def fail(o):
    v = memoryview(o.buf)
    return v[100]
o = Owner("gamma")
try: fail(o)
except IndexError as e: err = e
try: o.buf.pop()
except BufferError as e: print("held by the traceback:", e, err.__traceback__.tb_next.tb_frame.f_code.co_name)
err = err.with_traceback(None)
print("still:", end=" ")
try: print(o.buf.pop())
except BufferError as e: print(e)
del o; show("end of gamma")
class Node:
    def __init__(self, n): self.n = n; self.me = self; self.view = memoryview(store)
store = bytearray(4); gc.disable(); gc.collect()
n = Node(1); r = weakref.ref(n, lambda _: print("callback, still lent:", lent())); fin = weakref.finalize(n, print, "finalize")
def lent():
    try: store.append(0); store.pop(); return False
    except BufferError: return True
del n; print(r() is not None, lent()); gc.collect(); print(r(), lent(), fin.alive)
cache = {}
def remember(key, v): cache[key] = v; return len(v)
print(remember("a", memoryview(store)[1:3]), lent()); cache.popitem(); print(lent())
d = weakref.WeakValueDictionary(); o = Owner("delta"); d["x"] = o; print(list(d), d.get("x").name); del o; print(len(d), d.get("x")); show("delta")
s = sys.getrefcount(store); views = [memoryview(store) for _ in range(3)]; print(sys.getrefcount(store) - s); del views[1:]; print(sys.getrefcount(store) - s)
try: weakref.ref(5)
except TypeError as e: print(e)
try: weakref.ref(memoryview(b"x")); print("views can be watched")
except TypeError as e: print(e)
x = Owner("omega"); x.self = x
