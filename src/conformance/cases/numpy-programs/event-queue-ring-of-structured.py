# Event queue: ring of structured events, dispatch by kind, stats at the end.
import collections
import itertools
import numpy as np

EVENT = np.dtype([("t", "f8"), ("kind", "u1"), ("src", "i4"), ("val", "f4")], align=True)
KINDS = ["tick", "read", "write", "error"]
print(EVENT.itemsize, {k: EVENT.fields[k][1] for k in EVENT.names})


class Events:
    def __init__(self, size):
        self.ring = np.zeros(size, EVENT)
        self.total = itertools.count()
        self.n = 0

    def emit(self, t, kind, src=0, val=0.0):
        i = next(self.total) % len(self.ring)
        self.ring[i] = (t, KINDS.index(kind), src, val)
        self.n += 1

    def latest(self):
        k = min(self.n, len(self.ring))
        return self.ring[np.argsort(self.ring["t"], kind="stable")][-k:]


ev = Events(8)
for i in range(11):
    ev.emit(i * 0.5, KINDS[i % 3], src=i * 7 % 5, val=i / 4)
ev.emit(99, "error", -1, np.nan)
print(ev.latest())
print(ev.latest()["kind"], ev.ring["t"].min(), np.nanmax(ev.ring["val"]), np.isnan(ev.ring["val"]).sum())
by = collections.defaultdict(list)
for e in ev.latest():
    by[KINDS[e["kind"]]].append(float(e["t"]))
print(dict(by))
kinds, counts = np.unique(ev.ring["kind"], return_counts=True)
print({KINDS[k]: int(c) for k, c in zip(kinds, counts)})
for bad in (lambda: ev.emit(1, "boom"), lambda: ev.emit("soon", "tick"), lambda: ev.emit(1, "tick", 2**40), lambda: ev.emit(1, "tick", 1.5), lambda: ev.emit(None, "tick"), lambda: ev.emit(1, "tick", val=1e60), lambda: ev.ring["kind"].__iadd__(-1), lambda: ev.ring["src"][20], lambda: ev.ring["x"]):
    try:
        bad()
        print("ok", ev.ring[(ev.n - 1) % 8])
    except Exception as e:
        print(type(e).__name__, e)
mask = (ev.ring["kind"] == 1) | (ev.ring["src"] > 3)
print(mask.astype(int), ev.ring[mask]["t"], np.count_nonzero(mask), np.where(mask)[0])
ev.ring["val"][mask] *= -1
print(ev.ring["val"])
grouped = np.zeros(4)
np.add.at(grouped, ev.ring["kind"], np.nan_to_num(ev.ring["val"], posinf=0))
print(grouped)
print(ev.ring[0].tolist(), ev.ring[:2].tolist(), ev.ring["t"].tolist()[:3])
print(np.array(ev.ring.tolist()[:2]), ev.ring.view("u1").shape, ev.ring[["t", "val"]].dtype)
