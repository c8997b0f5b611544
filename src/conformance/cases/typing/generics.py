# Generic classes and functions: parameters, aliases, substitution and what is refused
from typing import *
import typing, collections.abc as cabc
T = TypeVar('T'); K = TypeVar('K', bound=str); N = TypeVar('N', int, float); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class Box(Generic[T]):
    def __init__(self, item: T): self.item = item
class Pair[A, B = int]:
    def swap(self) -> 'Pair[B, A]': ...
class Stack[T](list[T]): pass
def first[X](items: list[X]) -> X: return items[0]
print(Box[int], Box[int](3).item, Box[int](3).__orig_class__, Box[T][str], Box.__parameters__, Pair[str], Pair[str, bytes], Pair.__type_params__, Pair.__orig_bases__)
print(Stack[int], Stack([1])[0], Stack.__orig_bases__, first.__type_params__, first([4]), first.__annotations__)
print(get_origin(Box[int]), get_args(Box[int]), get_args(Callable[[int, str], bytes]), get_origin(Callable[..., int]), get_origin(Annotated[int, 1]), get_args(Literal[1, 'a']), get_origin(int | str))
for x in (List[int], Dict[str, T], Tuple[int, ...], Tuple[()], Optional[int], Union[int, str, None], Callable[[T], N], Type[K], Iterable[T], ClassVar[int], Final[int], Literal['a', 1, None], Annotated[int, 'meta'], Required[int], Self, Any, NoReturn, Deque[T], Concatenate[int, P], Unpack[Ts], TypeGuard[int]): print(repr(x), end='; ')
print()
print(Dict[str, T][int], Callable[[T], N][str, int], Union[T, list[T]][int], tuple[int, *Ts][str, bytes], Callable[P, T][[int, str], bool], Annotated[Box[T], 'x'][int])
for make in (lambda: Box[int, str], lambda: Box(1, 2), lambda: Generic[int], lambda: Optional[int, str], lambda: List(), lambda: Union[int, 1, ()], lambda: isinstance([], List[int]), lambda: issubclass(list, List[int]), lambda: TypeVar('T', int), lambda: Literal[[]], lambda: Any(), lambda: ClassVar[int, str], lambda: type('X', (T,), {}), lambda: Callable[int], lambda: Box[int][str], lambda: int | 'x', lambda: cast()):
    try: print(repr(make()))
    except Exception as error: print(type(error).__name__, error)
print(isinstance([], List), issubclass(bytearray, cabc.Buffer), Box[int] == Box[int], hash(Box[int]) == hash(Box[int]), cast(int, 'x'), NewType('Handle', int)(5), NewType('Handle', int))
print(get_type_hints(Box.__init__), get_type_hints(Pair.swap, localns={'B': 1, 'A': 2}), is_typeddict(Box), assert_type(3, int))
try: assert_never(3)
except AssertionError as error: print(error)
