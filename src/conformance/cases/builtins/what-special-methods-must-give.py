import sys, itertools
class I(int):
    def __repr__(self): return "I(%r)" % int(self)
    def __add__(self, other): return I(int(self) + int(other))
    __radd__ = __add__
    def __pow__(self, other, mod=None):
        if mod is None: return I(pow(int(self), int(other)))
        return I(pow(int(self), int(other), int(mod)))
    def __rpow__(self, other, mod=None):
        if mod is None: return I(pow(int(other), int(self), mod))
        return I(pow(int(other), int(self), int(mod)))
print(I(1) + I(2), I(1) + 2, 1 + I(2), I(2) ** I(3), 2 ** I(3), I(2) ** 3, pow(I(2), I(3), I(5)), pow(2, I(3), 5))
class S(str):
    def __eq__(self, other): return self.lower() == other.lower()
    __hash__ = None
print(S('A') == 'a', 'a' == S('A'))
def attempt(f):
    try: r = f()
    except Exception as e: print(type(e).__name__, e)
    else: print('ok', r if not isinstance(r, type) else r.__name__)
attempt(lambda: object.__setattr__(str, 'foo', 42))
attempt(lambda: object.__delattr__(str, 'lower'))
attempt(lambda: object.__setattr__(I, 'foo', 42))
attempt(lambda: type.__setattr__(str, 'foo', 42))
attempt(lambda: setattr(int, 'x', 1))
attempt(lambda: delattr(list, 'append'))
attempt(lambda: object.__new__(int))
attempt(lambda: list.__new__(object))
attempt(lambda: list.__new__(dict))
attempt(lambda: int.__new__(str))
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__())
class C: pass
class D: __slots__ = ('a',)
class E: __slots__ = ('a', 'b')
class F(C): __slots__ = ('x',)
class M(type): pass
class N(list): pass
class D2: __slots__ = ('a',)
for a, b in ((C, D), (D, C), (D, E), (D, D2), (C, F), (C, int), (C, N), (N, list), (D, object), (M, type), (C, M)):
    def f(a=a, b=b):
        x = a('n', (), {}) if issubclass(a, type) else a()
        x.__class__ = b
        return type(x)
    attempt(f)
def f1(): C().__class__ = 1
attempt(f1)
def f2(): del C().__class__
attempt(f2)
def f3(): (5).__class__ = C
attempt(f3)
def f4(): C().__dict__ = []
attempt(f4)
def f5(): c = C(); del c.__dict__; return c.__dict__
attempt(f5)
def f6(): C.__dict__ = {}
attempt(f6)
def f7(): D().__dict__
attempt(f7)
def f8(): import types; m = types.ModuleType('m'); m.__dict__ = {}
attempt(f8)
attempt(lambda: D().a)
def f9(): d = D(); d.b = 1
attempt(f9)
def f10(): d = D(); del d.a
attempt(f10)
for bad in ({'__slots__': (1,)}, {'__slots__': ('1',)}, {'__slots__': ('foo bar',)}, {'__slots__': ('foo\0bar',)}, {'__slots__': ('a', 'a')}, {'__slots__': ('__dict__', '__dict__')}, {'__slots__': ('a',), 'a': 1}, {'__slots__': ['']}, {'__slots__': 'one'}, {'__slots__': ('__weakref__', '__weakref__')}):
    attempt(lambda: type('X', (), bad))
attempt(lambda: type('X', (int,), {'__slots__': ('a',)}))
attempt(lambda: type('X', (tuple,), {'__slots__': ()}))
attempt(lambda: type('X', (C,), {'__slots__': ('__dict__',)}))
attempt(lambda: type('X', (D, E), {}))
attempt(lambda: type('X', (bool,), {}))
attempt(lambda: type('X', (type(None),), {}))
attempt(lambda: type('X', (memoryview,), {}))
attempt(lambda: type('X', (C, object, C), {}))
attempt(lambda: type('X', (object, C), {}))
attempt(lambda: type('X', (), {}, x=1))
attempt(lambda: type('X', (), []))
attempt(lambda: type(5, (), {}))
attempt(lambda: type('X\0', (), {}))
attempt(lambda: type('X', [], {}))
def g1(): C.__name__ = 5
attempt(g1)
def g2(): C.__name__ = 'a\0b'
attempt(g2)
def g3(): del C.__name__
attempt(g3)
def g4(): C.__bases__ = ()
attempt(g4)
def g5(): C.__bases__ = 5
attempt(g5)
def g6(): del C.__bases__
attempt(g6)
def g7(): C.__qualname__ = 5
attempt(g7)
def g8(): int.__name__ = 'x'
attempt(g8)
def g9(): C.__module__ = 5; r = repr(C); del C.__module__; return r
attempt(g9)
class Bool:
    def __bool__(self): return 5
attempt(lambda: bool(Bool()))
class Len:
    def __len__(self): return -1
attempt(lambda: len(Len())); attempt(lambda: bool(Len()))
class Len2:
    def __len__(self): return 2**70
attempt(lambda: len(Len2()))
class Len3:
    def __len__(self): return 1.5
attempt(lambda: len(Len3()))
class Ix:
    def __index__(self): return 'x'
attempt(lambda: [1][Ix()]); attempt(lambda: bytes(Ix())); attempt(lambda: int(Ix()))
class It:
    def __iter__(self): return 5
attempt(lambda: list(It())); attempt(lambda: iter(It()))
class Hs:
    def __hash__(self): return 'x'
attempt(lambda: hash(Hs())); attempt(lambda: {Hs(): 1})
class Rp:
    def __repr__(self): return 5
    def __str__(self): return b'x'
    def __format__(self, s): return 6
    def __bytes__(self): return 'x'
    def __dir__(self): return 5
    def __sizeof__(self): return 'x'
    def __float__(self): return 5
    def __complex__(self): return 5
    def __int__(self): return 'x'
    def __trunc__(self): return 5
    def __length_hint__(self): return 'x'
    def __contains__(self, x): return 'yes'
    def __reversed__(self): return 5
    def __round__(self, n=None): return n
    def __enter__(self): return self
for f in (lambda: repr(Rp()), lambda: str(Rp()), lambda: f'{Rp()}', lambda: bytes(Rp()), lambda: dir(Rp()), lambda: sys.getsizeof(Rp()), lambda: float(Rp()), lambda: complex(Rp()), lambda: int(Rp()), lambda: 1 in Rp(), lambda: reversed(Rp()), lambda: round(Rp(), 2), lambda: round(Rp()), lambda: '%s' % Rp(), lambda: '%d' % Rp(), lambda: '%f' % Rp(), lambda: ascii(Rp()), lambda: format(Rp(), 'x'), lambda: print(Rp()), lambda: import_('math').floor(Rp())):
    attempt(f)
def w():
    with Rp(): pass
attempt(w)
class FS(float): pass
class WF:
    def __float__(self): return FS(2.5)
    def __int__(self): return True
    def __index__(self): return True
import warnings
with warnings.catch_warnings(record=True) as rec:
    warnings.simplefilter('always')
    print(float(WF()), type(float(WF())).__name__, int(WF()), [1, 2][WF()])
    print([str(r.message) for r in rec])

t1, t2 = itertools.tee('abc'); t3 = type(t1)(t1); print(list(t1) == list(t2) == list(t3) == list('abc'))
t1, t2 = itertools.tee('abc'); import copy; next(t1); t3 = copy.copy(t1); print(list(t1), list(t2), list(t3))
print(list(itertools.islice(itertools.count(), 1, 10, sys.maxsize)), list(itertools.islice(itertools.count(3.25-4j), 3)), list(itertools.islice(itertools.count(2, 3.25-4j), 3)))
print(list(itertools.islice(itertools.count(sys.maxsize - 2), 5)), list(itertools.islice(itertools.count(5, -sys.maxsize), 3)))
