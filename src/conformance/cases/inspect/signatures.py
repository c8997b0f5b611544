# inspect.signature: parameters, binding, annotations, classes, partials, natives
import inspect, functools
from inspect import signature, Parameter, Signature
def f(a, b: int = 2, /, c=3, *args: str, d, e=5, **kw) -> bytes: ...
s = signature(f); print(s, list(s.parameters), s.return_annotation, s.parameters['b'], repr(s.parameters['args']), s.parameters['d'].kind, s.parameters['c'].default, s.parameters['a'].annotation is Parameter.empty)
for p in s.parameters.values(): print(p.name, p.kind.description, p.default is p.empty)
b = s.bind(1, 2, 3, 4, d=6, z=7); print(b.arguments, b.args, b.kwargs, b); b2 = s.bind_partial(1); b2.apply_defaults(); print(b2.arguments)
for make in (lambda: s.bind(), lambda: s.bind(1, a=2, d=1), lambda: signature(lambda: 0).bind(1), lambda: signature(lambda *, k: 0).bind(), lambda: signature(lambda x: 0).bind(1, y=2), lambda: signature(3), lambda: Parameter('1x', Parameter.POSITIONAL_ONLY), lambda: Signature([Parameter('a', Parameter.KEYWORD_ONLY), Parameter('b', Parameter.POSITIONAL_ONLY)])):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)
class Room:
    def __init__(self, size, *, name='r'): ...
    def view(self, start=0): ...
    @classmethod
    def of(cls, data: bytes): ...
    @staticmethod
    def plain(x, y): ...
    def __call__(self, q): ...
class Meta(type):
    def __call__(cls, *a, **k): return super().__call__()
class WithNew:
    def __new__(cls, n: int): return object.__new__(cls)
print(signature(Room), signature(Room(1).view), signature(Room.view), signature(Room.of), signature(Room.plain), signature(Room(1)), signature(WithNew), signature(functools.partial(f, 1, d=2)), signature(functools.partial(Room, name='x')))
print(s.replace(return_annotation=int, parameters=[]), s == signature(f), hash(signature(Room)) == hash(signature(Room)), s.parameters['c'].replace(default=9))
print(inspect.getfullargspec(f)); print(inspect.getcallargs(lambda a, b=2, *c, **d: 0, 1, x=3), inspect.signature(f, eval_str=True), inspect.formatannotation(list[int]), inspect.formatannotation(int))
@functools.wraps(f)
def w(*a): ...
print(signature(w), signature(w, follow_wrapped=False), inspect.unwrap(w) is f)
