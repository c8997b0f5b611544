"""Reference counting made visible: who keeps what alive, printed step by step."""
import weakref, gc, sys, types, functools, collections, itertools
gc.disable(); alive = []
class Thing:
    def __init__(self, name): self.name = name; alive.append(name); self._f = weakref.finalize(self, alive.remove, name)
    def __repr__(self): return f"<{self.name}>"
    def method(self): return self.name
def step(what): print(f"{what:<34}{' '.join(alive) or '-'}")
a = Thing("a"); step("made"); b = a; del a; step("other name"); b = None; step("rebound")
Thing("temp"); step("temporary"); [Thing("x"), Thing("y")]; step("list of temporaries"); lst = [Thing(c) for c in "pqr"]; step("list"); lst.pop(1); step("popped"); lst[0] = None; step("overwritten"); lst.clear(); step("cleared")
d = {Thing("key"): Thing("value")}; step("dict"); d.popitem(); step("popitem"); t = Thing("t"); bound = t.method; del t; step("bound method"); print(bound()); del bound; step("unbound")
def outer():
    inside = Thing("local"); captured = Thing("cell")
    return lambda: captured
f = outer(); step("closure"); f = None; step("closure gone")
def default(x=[Thing("default")]): return x
step("default"); default.__defaults__ = None; step("no default"); default.attr = Thing("attr"); step("function attribute"); del default.attr; step("deleted")
p = functools.partial(print, Thing("partial")); step("partial"); del p; step("partial gone"); it = iter([Thing("i1"), Thing("i2")]); next(it); step("iterator"); next(it, None); next(it, None); step("exhausted")
g = (x for x in [Thing("g1"), Thing("g2")]); next(g); step("generator"); g.close(); step("closed generator"); del g; m = map(lambda x: x, [Thing("m")]); step("map"); list(m); step("map consumed"); del m; step("map deleted")
z = zip([Thing("z1")], [Thing("z2")]); pair = next(z); step("zip"); del z; step("pair stays"); del pair; step("pair gone"); c = itertools.cycle([Thing("cyc")]); next(c); next(c); step("cycle iterator"); del c; step("gone")
cache = functools.lru_cache(maxsize=2)(lambda n: Thing(f"c{n}")); cache(1); cache(2); step("lru"); cache(3); step("evicted"); cache.cache_clear(); step("cache_clear"); dq = collections.deque(maxlen=2); [dq.append(Thing(f"d{i}")) for i in range(4)]; step("deque maxlen"); dq = None; step("deque gone")
class Holder: shared = Thing("class attr")
step("class"); h = Holder(); h.own = Thing("own"); Holder.shared = None; step("class attr replaced"); h.__dict__.clear(); step("dict cleared"); h.__dict__ = {"new": Thing("new dict")}; step("dict replaced"); del h; step("instance gone")
try: raise ValueError(Thing("arg"))
except ValueError as e: step("in except"); kept = e
step("exception kept"); del kept; step("exception gone")
def fails(thing): raise KeyError("x")
try: fails(Thing("param"))
except KeyError as e: tb = e.__traceback__
step("traceback"); del tb; step("traceback gone")
x = Thing("cyclic"); x.me = x; del x; step("cycle"); gc.collect(); step("collected"); y = Thing("y1"); y.other = Thing("y2"); y.other.back = weakref.proxy(y); del y; step("weak back link")
s = {Thing("s1")}; s |= {Thing("s2")}; step("set"); s.pop(); s.pop(); step("set empty"); tup = (Thing("in tuple"),); tup += (1,); step("tuple grown"); tup = tup[1:]; step("sliced"); wv = weakref.WeakValueDictionary(k=(v := Thing("weak value"))); step("weak dict"); del v; step(f"weak dict {len(wv)}")
for loop in [Thing("l1"), Thing("l2")]: step("loop")
step("after loop"); del loop; step("loop var gone"); (lambda q: None)(Thing("lambda arg")); step("call over"); w = [Thing("walrus") for _ in "1" if (n := Thing("n"))]; step("walrus"); del w, n; step("both gone")
match Thing("subject"):
    case Thing(name=nm) as whole: step(f"match {nm}")
step("after match"); del whole; step("captured gone"); ns = types.SimpleNamespace(v=Thing("ns")); del ns.v; step("namespace"); exec("e = Thing('exec')", globals()); step("exec"); del e; step("end")
print(sys.getrefcount(object()), alive); last = Thing("last"); last()
