# singledispatch and total_ordering
import functools, collections.abc
@functools.singledispatch
def show(x, deep=False): return f'object {x!r}'
@show.register
def _(x: int, deep=False): return f'int {x}'
@show.register(bytes)
@show.register(bytearray)
def _(x, deep=False): return f'bytes-like {len(x)}'
@show.register
def _(x: list | tuple, deep=False): return [show(i) for i in x] if deep else f'{type(x).__name__} of {len(x)}'
show.register(collections.abc.Mapping, lambda x, deep=False: f'mapping {sorted(x)}')
print(show(3), show(True), show(b'ab'), show(bytearray(3)), show([1, 'a'], deep=True), show((1,)), show({'b': 1}), show(2.5), show(None))
print(show.dispatch(bool).__name__, show.dispatch(dict) is show.registry[collections.abc.Mapping], sorted(c.__name__ for c in show.registry))
for make in (lambda: show(), lambda: show.register('x'), lambda: show.register(lambda x: x)):
    try: print(make())
    except TypeError as error: print(error)
class Renderer:
    @functools.singledispatchmethod
    def render(self, x): return f'?{x}'
    @render.register
    def _(self, x: str): return f's{x}'
    @render.register
    @classmethod
    def _(cls, x: int): return f'{cls.__name__}{x}'
r = Renderer(); print(r.render('a'), r.render(4), r.render(1.5), Renderer.render)
@functools.total_ordering
class Version:
    def __init__(self, *parts): self.parts = parts
    def __eq__(self, other): return self.parts == other.parts if isinstance(other, Version) else NotImplemented
    def __lt__(self, other): return self.parts < other.parts if isinstance(other, Version) else NotImplemented
a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a != b, sorted([b, a])[0] is a)
try: print(a >= 3)
except TypeError as error: print(error)
try:
    @functools.total_ordering
    class Nothing: pass
except ValueError as error: print(error)
