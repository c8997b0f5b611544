# functools, contextlib (with async), enum, abc with dataclasses, and what containers of collections refuse
import functools, contextlib, io, sys, asyncio, enum, dataclasses, abc, collections
# functools
@functools.total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(2), V(2) > V(1), V(1) >= V(1))
try: functools.total_ordering(type('E', (), {}))
except ValueError as e: print(e)
@functools.singledispatch
def show(x): return 'other'
@show.register
def _(x: int | bytes): return f'int or bytes {x}'
show.register(list, lambda x: 'list')
print(show(1), show(b''), show([]), show('s'), show.dispatch(bool) is show.registry[int], sorted(k.__name__ for k in show.registry))
try: show.register('x')
except TypeError as e: print(e)
try: show()
except TypeError as e: print(e)
class D:
    @functools.singledispatchmethod
    def f(self, a): return 'obj'
    @f.register
    def _(self, a: str): return 'str'
    @functools.cached_property
    def c(self): print('once'); return 5
    @functools.partialmethod
    def pm(self): pass
    half = functools.partialmethod(divmod, 10)
d = D(); print(d.f(1), d.f('s'), d.c, d.c, D.c.attrname if False else '')
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(max, [], 0), functools.partial(int, base=2)('101'), functools.partial(print, 1, functools.Placeholder, 3) if hasattr(functools, 'Placeholder') else '')
try: functools.reduce(max, [])
except TypeError as e: print(e)
print(sorted(['b', 'A'], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
@functools.lru_cache(maxsize=2, typed=True)
def sq(x): return x * x
[sq(i) for i in (1, 1.0, 2, 1)]; print(sq.cache_info(), sq.cache_parameters(), sq.__wrapped__(3)); sq.cache_clear(); print(sq.cache_info())
# contextlib async
class AC:
    async def __aenter__(self): print('in'); return self
    async def __aexit__(self, *e): print('out', e[0]); return True
    async def aclose(self): print('aclosed')
async def main():
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(AC()); st.callback(print, 'sync cb'); raise KeyError
    async with contextlib.aclosing(AC()) as a: print('using')
    @contextlib.asynccontextmanager
    async def cm():
        try: yield 1
        except ValueError: print('caught')
    async with cm() as x: raise ValueError(x)
    async with contextlib.nullcontext(3) as n: print(n)
    @cm()
    async def deco(): return 'deco'
    print(await deco())
asyncio.run(main())
@contextlib.contextmanager
def stop():
    raise StopIteration('x'); yield
try:
    with stop(): pass
except RuntimeError as e: print(e)
@contextlib.contextmanager
def nostop():
    try: yield
    except KeyError: yield
try:
    with nostop(): raise KeyError
except RuntimeError as e: print(e)
with contextlib.suppress(*[]): print('none')
with contextlib.ExitStack() as s:
    try: s.enter_context(3)
    except TypeError as e: print(e)
# enum leftovers
class C(enum.Enum):
    A = enum.auto(); B = enum.auto()
    def __call__(self): return self.name
print(C.A(), C['A'], C(1), C.__members__['B'], C.A._name_, C.A in C, dir(C)[:3], C.A.__class__, enum.EnumCheck.UNIQUE, enum.verify)
class Perm(enum.IntFlag): R = 4; W = 2; X = 1; RWX = 7
print(Perm(7), Perm.R | 16, Perm['R'], Perm.R in Perm.RWX, [*Perm.RWX], ~Perm.R, Perm(0), Perm.R.__or__(3), format(Perm.R, 'd'), str(Perm.R | Perm.W))
# abc / dataclass mixture
@dataclasses.dataclass
class Base(abc.ABC):
    x: int
    @abc.abstractmethod
    def f(self): ...
@dataclasses.dataclass(order=True)
class Sub(Base):
    y: list = dataclasses.field(default_factory=list, compare=False, hash=False, metadata={'a': 1})
    def f(self): return self.x
    def __post_init__(self): self.y.append(self.x)
print(Sub(1), Sub(1) < Sub(2), dataclasses.replace(Sub(3), x=4), Sub.__dataclass_fields__['y'].metadata['a'])
try: Base(1)
except TypeError as e: print(e)
od = collections.OrderedDict.fromkeys('abc', 0); od.move_to_end('a', last=False); print(od, od.popitem(), list(od.items()), od | {'z': 1})
for do in (lambda: od.move_to_end('q'), lambda: collections.OrderedDict().popitem(), lambda: od.pop('q'), lambda: collections.deque([1], -1), lambda: collections.deque([1])[5], lambda: collections.deque().pop(), lambda: collections.deque([1]).remove(3), lambda: collections.deque([1], 1).insert(0, 2), lambda: collections.defaultdict(3), lambda: collections.defaultdict(None)['x'], lambda: collections.Counter(a=1) + 3, lambda: collections.Counter([[]]), lambda: collections.namedtuple('A', 'x')(1, 2), lambda: collections.ChainMap({}).popitem()):
    try: print(do())
    except Exception as e: print(type(e).__name__, e)
it = iter(q := collections.deque([1, 2])); next(it); q.append(3)
try: next(it)
except RuntimeError as e: print(e)
