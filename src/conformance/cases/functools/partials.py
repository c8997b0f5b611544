# partial, partialmethod, Placeholder, reduce, cmp_to_key and wraps
import functools
from functools import partial, partialmethod, reduce, Placeholder as _
hex_ = partial(int, base=16)
print(hex_('ff'), hex_, hex_.func, hex_.args, hex_.keywords, partial(hex_, '10')(), partial(partial(print, 1), 2).args)
read = partial(lambda a, b, c: (a, b, c), _, 2, _)
print(read(1, 3), read, repr(_), partial(read, 'x')('y'))
for make in (lambda: read(1), lambda: partial(), lambda: partial(3), lambda: partial(print, _), lambda: partial(int, base=_)):
    try: print(make())
    except TypeError as error: print(error)
class Cell:
    alive = False
    def set(self, state, why=''): self.alive = state; return self.alive, why
    live = partialmethod(set, True)
    die = partialmethod(set, False, why='end')
    __repr__ = lambda self: 'Cell()'
c = Cell(); print(c.live(), c.die(), c.live('again'), Cell.__dict__['die'], c.live)
print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [], 0), reduce(lambda a, b: b, 'xyz', None))
for make in (lambda: reduce(max, []), lambda: reduce(max, 3), lambda: reduce(max)):
    try: print(make())
    except TypeError as error: print(error)
words = sorted(['b', 'A', 'c', 'B'], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower())))
print(words, functools.cmp_to_key(lambda a, b: a - b)(3) < functools.cmp_to_key(lambda a, b: a - b)(4))
def logged(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        'inner doc'
        return f(*args, **kwargs)
    inner.extra = 1
    return inner
@logged
def size(data: bytes) -> int:
    'How many bytes.'
    return len(data)
print(size(b'abc'), size.__name__, size.__doc__, size.__wrapped__, size.__annotations__, size.extra, functools.WRAPPER_ASSIGNMENTS)
import inspect; print(inspect.signature(size), inspect.signature(hex_), inspect.signature(c.die))
