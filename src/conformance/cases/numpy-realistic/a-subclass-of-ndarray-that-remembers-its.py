"""A subclass of ndarray that remembers its unit; what survives which operation."""
import numpy as np

class Quantity(np.ndarray):
    def __new__(cls, values, unit=""):
        obj = np.asarray(values, dtype=float).view(cls)
        obj.unit = unit
        return obj

    def __array_finalize__(self, obj):
        self.unit = getattr(obj, "unit", "")

    def __repr__(self):
        return f"Quantity({np.asarray(self).tolist()}, {self.unit!r})"

    def to(self, factor, unit):
        return Quantity(np.asarray(self) * factor, unit)

q = Quantity([1, 2, 3], "m")
print(repr(q), q, q.unit, type(q).__mro__[1].__name__)
print(repr(q[1:]), repr(q[::-1]), repr(q[[0, 2]]), repr(q[q > 1]), q[0], type(q[0]).__name__)
print(repr(q + 1), repr(1 + q), repr(q * q), repr(-q), repr(np.sqrt(q)), repr(q.sum()), repr(q.mean()), repr(q.max()), repr(np.add(q, 1)))
print(repr(q.reshape(3, 1)), repr(q.T), repr(q.copy()), repr(q.astype("f4")), repr(q.view()), repr(q.view(np.ndarray)), repr(q.cumsum()))
print(repr(np.array(q)), repr(np.asarray(q)), repr(np.asanyarray(q)), repr(np.array(q, subok=True)), repr(np.concatenate([q, q])), repr(np.zeros_like(q)), repr(np.where(q > 1, q, 0)))
q += 10
print(repr(q), repr(q.to(100, "cm")), q.unit)
q[0] = 99
v = q[1:]
v[:] = 0
print(repr(q), v.base is q, isinstance(v, Quantity), v.unit)
v.unit = "km"
print(q.unit, v.unit, repr(v.copy()))
for e in (lambda: Quantity("abc"), lambda: Quantity([1, [2]]), lambda: q.nounit, lambda: q @ q, lambda: q.dot(q), lambda: np.outer(q, q)[0], lambda: q == q, lambda: (q == q).unit, lambda: q.tolist(), lambda: q.item(0), lambda: float(q[0]), lambda: len(q), lambda: list(q), lambda: q.shape, lambda: sorted(q), lambda: q.argsort(), lambda: np.sort(q), lambda: q.round(), lambda: q.clip(0, 5), lambda: q.tobytes()[:4], lambda: bytes(memoryview(q))[:4], lambda: np.frombuffer(q)[0], lambda: q.any(), lambda: bool(q), lambda: hash(q), lambda: q.flags.owndata):
    try:
        print(repr(e()))
    except Exception as x:
        print(type(x).__name__, x)
import copy, pickle
c = copy.copy(q)
d = copy.deepcopy(q)
print(repr(c), repr(d), c.unit, d.unit, c.base is None)

class Masked(Quantity):
    def __getitem__(self, key):
        r = super().__getitem__(key)
        return -1.0 if isinstance(r, float) and r == 0 else r

mk = Masked([0, 5, 0], "s")
print(repr(mk[0]), repr(mk[1]), repr(mk[:2]), mk.unit, [x for x in mk], mk.sum(), type(mk + q).__name__, type(q + mk).__name__)
