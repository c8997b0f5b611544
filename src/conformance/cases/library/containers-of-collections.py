"""collections: deque, OrderedDict, ChainMap, Counter, defaultdict, namedtuple, User*."""
import collections as c
d = c.deque([1, 2, 3], maxlen=4); d.append(4); d.append(5); d.appendleft(0); d.rotate(1); print(d, d.maxlen, d[1], d.index(4), d.count(9), d.pop(), d.popleft(), list(reversed(d)), d + c.deque([9]), d * 2, 3 in d); d.extendleft("ab"); d.insert(1, "i") if len(d) < 4 else None; print(d, d == c.deque(d), d.copy().maxlen)
o = c.OrderedDict.fromkeys("abc", 0); o.move_to_end("a"); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), o == {"b": 0}, o == c.OrderedDict(b=0), list(reversed(c.OrderedDict(x=1, y=2))), o | {"z": 1})
m = c.ChainMap({"a": 1}, {"a": 2, "b": 3}); m["c"] = 4; print(m, dict(m), m.new_child({"a": 0})["a"], m.parents, len(m), list(m), m.maps[0], "b" in m, m.pop("a"), m["a"])
k = c.Counter("mississippi"); print(k, k.most_common(2), k["zz"], k.total(), sorted(k.elements())[:4], k - c.Counter(i=9), k | c.Counter(z=2), k & c.Counter("spam"), -c.Counter(a=-2), k.update("ss"), k["s"], k.subtract(s=10), k["s"], c.Counter(a=1) <= c.Counter(a=2), c.Counter(a=0) == c.Counter())
dd = c.defaultdict(lambda: [0]); dd["x"].append(1); print(dict(dd), dd.get("y"), "y" in dd, c.defaultdict(int, a=1) | {"b": 2}, c.defaultdict(None, {1: 2}))
N = c.namedtuple("N", "x y z", defaults=[0]); n = N(1, y=2); print(n, n._replace(x=5), n._asdict(), N._fields, N._field_defaults, n + (1,), n == (1, 2, 0), N._make(range(3)), n.x, n[-1], N.__doc__, N.x.__doc__, c.namedtuple("R", ["a", "class", "a", "_b"], rename=True)._fields)
class UD(c.UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
u = UD(A=1); u.update(B=2); print(u, u | {"C": 3}, c.UserList([1]) + [2], c.UserString("ab").upper() * 2, type(c.UserList([1, 2])[0:1]).__name__, c.UserString("x") == "x")
class Miss(dict):
    def __missing__(self, k): return f"?{k}"
print(Miss()["q"], Miss().get("q"), "%(z)s" % Miss())
for f in (lambda: d[99], lambda: c.deque([1], 1).insert(0, 2), lambda: c.deque(maxlen=-1), lambda: c.deque(5), lambda: c.deque().pop(), lambda: c.deque().popleft(), lambda: c.deque([1]).remove(5), lambda: c.deque([1]).index(5), lambda: c.deque([1]) + [1], lambda: hash(c.deque()), lambda: d["x"], lambda: c.OrderedDict().popitem(), lambda: o.move_to_end("nope"), lambda: m["nope"], lambda: m.pop("b"), lambda: m.__delitem__("b"), lambda: c.ChainMap().popitem(), lambda: k + 5, lambda: c.Counter(5), lambda: c.Counter([[]]), lambda: c.Counter.fromkeys("a"), lambda: c.Counter(a="x").total(), lambda: c.defaultdict(5), lambda: c.defaultdict()["x"], lambda: N(1), lambda: N(1, 2, 3, 4), lambda: N(1, 2, q=3), lambda: n._replace(w=1), lambda: setattr(n, "x", 1), lambda: n.w, lambda: c.namedtuple("B", "a a"), lambda: c.namedtuple("B", "1a"), lambda: c.namedtuple("class", "a"), lambda: c.namedtuple("B", "_a"), lambda: c.namedtuple("B", "a", defaults=[1, 2]), lambda: N._make([1]), lambda: c.Counter(a=1).most_common("x"), lambda: sum(c.Counter(a=1), c.Counter())if 0 else c.Counter("a") + c.Counter("b"), lambda: c.deque([1, 2]) < c.deque([1, 3]), lambda: c.deque("ab", foo=1), lambda: c.deque([1, 2, 3])[0:2]):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
q = c.deque([1, 2, 3])
for x in q: q.append(x)
