# lru_cache, cache and cached_property: hits, order, types, and what lets go
import functools
calls = []
@functools.lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n
print(square(2), square(3), square(2), square(4), square(3), calls, square.cache_info(), square.cache_parameters())
square.cache_clear(); print(square.cache_info(), square.__wrapped__(5), square.__name__, square)
@functools.lru_cache(typed=True)
def kind(x, *, flag=False): return type(x).__name__, flag
print(kind(1), kind(1.0), kind(True), kind(x=1), kind(1, flag=True), kind.cache_info())
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())
for make in (lambda: square([]), lambda: functools.lru_cache('x'), lambda: functools.lru_cache(maxsize=-1)(len)('abc')):
    try: print(make())
    except TypeError as error: print(error)
class Data:
    def __init__(self, raw): self.raw = raw; self.count = 0
    @functools.cached_property
    def view(self):
        self.count += 1
        return memoryview(self.raw)
d = Data(bytearray(b'abc'))
print(d.view is d.view, d.count, 'view' in vars(d))
try: d.raw.append(1)
except BufferError as error: print('cached view:', error)
d.view.release(); del d.view; d.raw.append(1); print(d.raw, d.view.nbytes, d.count)
try:
    class Slotted:
        __slots__ = ()
        @functools.cached_property
        def x(self): return 1
    Slotted().x
except TypeError as error: print(error)
class M:
    @functools.lru_cache
    def f(self, x): return x
    @functools.cache
    def __eq__(self, other): return self is other
    __hash__ = object.__hash__
m = M(); print(m.f(1), m.f(1), M.f.cache_info().hits, m == m)
import weakref
big = type('Big', (), {})(); ref = weakref.ref(big); fnc = functools.lru_cache(lambda o: 1); fnc(big); del big; print(ref() is None); fnc.cache_clear(); print(ref() is None)
