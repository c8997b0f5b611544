# dataclasses: fields, defaults, order, frozen, slots, kw_only and what is refused
from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, make_dataclass, InitVar, KW_ONLY, FrozenInstanceError, MISSING
from typing import ClassVar
import dataclasses
@dataclass
class Record:
    name: str
    data: bytes = b''
    tags: list = field(default_factory=list, repr=False)
    count: int = field(default=0, compare=False)
    total: ClassVar[int] = 0
    scale: InitVar[int] = 1
    def __post_init__(self, scale): self.count *= scale
r = Record('a', b'xy', count=3, scale=2)
print(r, r == Record('a', b'xy'), r != Record('b'), [f.name for f in fields(r)], asdict(r), astuple(r), replace(r, name='z', scale=1), Record.__match_args__, Record.__doc__)
print(fields(Record)[0]); print(is_dataclass(Record), is_dataclass(r), is_dataclass(3), Record.__annotations__, Record.__dataclass_params__)
@dataclass(order=True, frozen=True, slots=True)
class Span:
    start: int
    stop: int = 10
    _: KW_ONLY
    step: int = 1
    def __len__(self): return self.stop - self.start
s = Span(1, 5); print(s, len(s), s < Span(2), hash(s) == hash(Span(1, 5)), Span.__slots__, Span(1, step=3), sorted([Span(3), Span(1)]), s <= s)
for make in (lambda: setattr(s, 'start', 3), lambda: delattr(s, 'stop'), lambda: Span(1, 2, 3), lambda: Span(), lambda: Record(), lambda: s < 3, lambda: hash(r), lambda: replace(s, nope=1), lambda: asdict(3), lambda: fields(3), lambda: Span(1, stop=2, nope=3)):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)
for text in ('x: list = []', 'a: int = 1\n    b: int', 'x: int = field(default=1, default_factory=int)', '__slots__ = ("x",)\n    x: int = 1'):
    try: exec(f'@dataclass\nclass Bad:\n    {text}')
    except Exception as error: print(type(error).__name__, error)
@dataclass
class Base:
    x: int
    y: int = 2
@dataclass(eq=False, repr=False)
class Child(Base):
    y: str = 'c'
    z: float = 1.5
print(Child(1) == Child(1), [f.name for f in fields(Child)], isinstance(Child(1), Base), Base(1) == Child(1), Child(1, 'q').z)
match Span(2, 7):
    case Span(start, stop, step=st): print(start, stop, st)
P = make_dataclass('P', [('x', int), ('y', int, field(default=5)), 'z'] if False else [('x', int), ('y', int, field(default=5))], frozen=True, namespace={'sum': lambda self: self.x + self.y})
print(P(1), P(1).sum(), P.__name__, P.__module__)
@dataclass
class Tree:
    value: int
    children: list['Tree'] = field(default_factory=list)
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])]); print(t, asdict(t), astuple(t)); t.children.append(t); print(t)
@dataclass(unsafe_hash=True, weakref_slot=True, slots=True, match_args=False, kw_only=True)
class K: a: int; b: str = field(default='', hash=False, metadata={'unit': 'B'})
print(K(a=1), hash(K(a=1)) == hash(K(a=1, b='x')), K.__slots__, fields(K)[1].metadata, hasattr(K, '__match_args__'), dataclasses.MISSING)
import copy; print(copy.replace(K(a=1), b='z'), copy.copy(s), copy.deepcopy(t).children[2] is not t)
