"""Event bus with weak subscribers and priorities."""
import weakref, inspect, functools, itertools, heapq

class Bus:
    def __init__(self): self._subs = {}; self._count = itertools.count()
    def subscribe(self, topic, fn=None, *, prio=0, weak=True):
        if fn is None: return functools.partial(self.subscribe, topic, prio=prio, weak=weak)
        ref = (weakref.WeakMethod(fn) if inspect.ismethod(fn) else weakref.ref(fn)) if weak else lambda: fn
        heapq.heappush(self._subs.setdefault(topic, []), (prio, next(self._count), ref)); return fn
    def publish(self, topic, /, *args, **kw):
        errors, done = [], 0
        for prio, n, ref in sorted(self._subs.get(topic, ()), key=lambda t: t[:2]):
            if (fn := ref()) is None: print(f"  #{n} is dead"); continue
            try: fn(*args, **kw); done += 1
            except Exception as e: errors.append(e)
        if errors: raise ExceptionGroup(f"{len(errors)} of {done + len(errors)} subscribers failed", errors)
        return done
bus = Bus()
class Printer:
    def __init__(self, name): self.name = name
    def on_data(self, data, **kw): print("  ", self.name, "got", data, kw)
    def __del__(self): print("  ", self.name, "collected")
p, q = Printer("p"), Printer("q")
bus.subscribe("data", p.on_data, prio=2); bus.subscribe("data", q.on_data, prio=1)
@bus.subscribe("data", prio=5)
def checker(data, **kw):
    if not isinstance(data, bytes): raise TypeError(f"bytes wanted, got {data!r}")
bus.subscribe("data", lambda d: None)
print(bus.publish("data", b"x", extra=1))
del q
print(bus.publish("data", b"y"))
try: bus.publish("data", 5)
except* TypeError as g: print(g, [str(e) for e in g.exceptions])
print(bus.publish("nobody"))
try: bus.subscribe("x", 5)
except TypeError as e: print(e)
try: bus.publish(topic="data")
except TypeError as e: print(e)
print(bus.subscribe("t", len, weak=False) is len, bus.publish("t", "abc"))
wm = weakref.WeakMethod(p.on_data); print(wm() == p.on_data, wm); ws = weakref.WeakSet([p]); wk = weakref.WeakKeyDictionary({p: 1}); print(len(ws), len(wk), p in ws)
del p; print(wm(), len(ws), len(wk))
@bus.subscribe("end", weak=False)
def fail(*a): raise KeyError(*a)
@bus.subscribe("end", weak=False)
def fail2(*a): raise LookupError("second") from ValueError("cause")
bus.publish("end", "k")
