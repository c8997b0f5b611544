# An array class with units, and objects that take ufuncs over.
import numpy as np
class Meters(np.ndarray):
    def __new__(cls, data, unit='m'):
        obj = np.asarray(data, dtype=float).view(cls)
        obj.unit = unit
        return obj
    def __array_finalize__(self, obj):
        self.unit = getattr(obj, 'unit', '?')
    def __repr__(self):
        return f"Meters({self.tolist()}, unit={self.unit!r})"
    def to(self, unit):
        k = {'m': 1, 'km': 1e-3, 'cm': 100}[unit]
        out = self * k
        out.unit = unit
        return out
d = Meters([1000, 2500, 300])
print(d, repr(d), d.unit)
print(repr(d[1:]), repr(d.to('km')), repr(d + d), repr(d.sum()), type(d.mean()))
print(repr(np.sqrt(d)), repr(d.reshape(3, 1)), repr(d[d > 500]), type(d[0]))
print(isinstance(d, np.ndarray), d.base is not None, np.asarray(d).__class__.__name__, repr(d.view(np.ndarray)))
print(repr(np.concatenate([d, d])), repr(d.copy()), repr(np.sort(d)), repr(d.astype(int)))
class Logged:
    def __init__(self, v): self.v = np.asarray(v)
    def __array__(self, dtype=None, copy=None):
        print('asked for array', dtype, copy)
        return self.v if dtype is None else self.v.astype(dtype)
l = Logged([1, 2])
print(np.array(l), np.asarray(l, dtype=float), np.add(l, 1), np.mean(l))
class Ten:
    def __array_ufunc__(self, ufunc, method, *inputs, **kw):
        print(ufunc.__name__, method, len(inputs), kw)
        return 10
print(np.add(Ten(), 1), np.arange(3) * Ten(), np.add.reduce(Ten()))
class NoUfunc:
    __array_ufunc__ = None
    def __radd__(self, other): return 'radd'
print(np.arange(2) + NoUfunc())
try:
    np.add(np.arange(2), NoUfunc())
except TypeError as e:
    print(e)
r = np.rec.array([(1, 'a'), (2, 'b')], dtype=[('n', int), ('s', 'U1')])
print(r.n, r.s, r[0].n, r)
import pickle
print(repr(pickle.loads(pickle.dumps(d))))
m = d.view()
m[0] = 5
print(repr(d), m.unit)
