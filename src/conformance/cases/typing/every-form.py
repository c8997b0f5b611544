# typing: every special form, what may not be subscripted, protocols, typed dicts, named tuples, overloads, type aliases
import typing as t, collections.abc as c, sys
from typing import *
T = TypeVar('T'); K = TypeVar('K', bound=int); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
print(List[int], Dict[str, List[T]], Optional[int], Union[int, str, None], Callable[[int], str], Callable[..., T], Tuple[int, ...], Literal['a', 1], Annotated[int, 'meta'], Final[int], ClassVar[T], Type[int], Generator[int, None, str], Any, NoReturn, Never, Self, LiteralString, Concatenate[int, P], Unpack[Ts], Required[int], TypeGuard[int], TypeIs[str], ReadOnly[int])
class Box(Generic[T]):
    def __init__(self, v: T) -> None: self.v = v
class Pair(Box[K], Generic[K, T]): pass
print(Box[int], Box[int](3).v, Box[int].__origin__, Pair[bool, str], Pair.__parameters__, Pair.__orig_bases__, Box[T][str], get_origin(Box[int]), get_args(Pair[int, str]), get_type_hints(Box.__init__))
for do in (lambda: Box[int, str], lambda: Generic[int], lambda: Optional[1], lambda: Literal[[]] == 1, lambda: Union[()], lambda: List[int, str], lambda: isinstance([], List[int]), lambda: issubclass(int, Union[int, 'x']), lambda: TypeVar('X', int), lambda: TypeVar('X', covariant=True, contravariant=True), lambda: Any(), lambda: Callable[int], lambda: Callable[int, str], lambda: ClassVar[ClassVar[int]], lambda: NewType('U', int)('x'), lambda: Protocol[int], lambda: type('Q', (Any, int), {}), lambda: isinstance(3, T), lambda: cast(int, 'x'), lambda: get_type_hints(3), lambda: Annotated[int], lambda: Type[int]()):
    try: print(do())
    except Exception as e: print(type(e).__name__, e)
@runtime_checkable
class Lends(Protocol):
    size: int
    def lend(self) -> memoryview: ...
class R: size = 1; lend = lambda self: None
print(isinstance(R(), Lends), isinstance(3, Lends), Lends.__protocol_attrs__, is_protocol(Lends), get_protocol_members(Lends))
try: Lends()
except TypeError as e: print(e)
try: issubclass(R, Lends)
except TypeError as e: print(e)
class Movie(TypedDict, total=False): name: Required[str]; year: int
print(Movie(name='x'), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, is_typeddict(Movie), Movie.__annotations__)
class Pt(NamedTuple): x: int; y: str = 'd'
print(Pt(1), Pt._field_defaults, Pt.__annotations__, Pt(1)._replace(y='q'))
def over(x): pass
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
def ov(x): return x
print(len(get_overloads(ov)), ov(3))
try: overload(lambda: 0)()
except NotImplementedError as e: print(str(e)[:60])
@final
class F: pass
@override
def g(): pass
print(F.__final__, g.__override__, NewType('UserId', int), NewType('UserId', int)(5), reveal_type.__name__, assert_type(3, int))
try: assert_never(3)
except AssertionError as e: print(e)
def h(a: 'int', b: List['str'] = None, *c: 'Box[int]', **d: Annotated[int, 1]) -> 'None': pass
print(get_type_hints(h), get_type_hints(h, include_extras=True)['d'], ForwardRef('x'), no_type_check(h).__no_type_check__)
type A[X: int, *Y, **Z] = dict[X, Callable[Z, tuple[*Y]]]
print(A, A.__value__, A.__type_params__, A[int, str, [bool]], A.__parameters__, X.__name__ if False else '')
class N[Q = int]: pass
print(N.__type_params__, N[str], N.__type_params__[0].__default__, NoDefault, T.has_default(), T.__bound__, K.__bound__, T.__constraints__, TypeVar('V', int, str).__constraints__, repr(Ts), repr(P), P.args, P.kwargs)
print(Union[int, str] == (int | str), (int | str) | None, Optional[Union[int, None]], Union[int], hash(Union[int, str]) == hash(Union[str, int]), int | T, list[T] | None, 'x' | T if False else '', get_args(int | str), isinstance(3, int | str))
print(t.SupportsInt, issubclass(int, SupportsIndex), isinstance(b'', t.Hashable), t.Sequence[int], t.Mapping[str, int], t.IO[str], t.Pattern[str], t.Text, t.AnyStr, t.Counter[str], t.Deque, c.Callable[[int], str], TYPE_CHECKING)
