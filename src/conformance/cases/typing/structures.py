# Protocol, TypedDict, NamedTuple, overload, final, override and get_type_hints
import typing
from typing import *
@runtime_checkable
class Readable(Protocol):
    def readinto(self, b, /) -> int: ...
class File:
    def readinto(self, b): return 0
print(isinstance(File(), Readable), isinstance(3, Readable), issubclass(File, Readable), get_protocol_members(Readable), is_protocol(Readable))
class HasSize(Protocol):
    size: int
for make in (lambda: isinstance(3, HasSize), lambda: HasSize()):
    try: print(make())
    except TypeError as error: print(error)
class Point(NamedTuple):
    "A point."
    x: int
    y: int = 0
    def norm(self): return self.x + self.y
print(Point(1), Point(1, 2).norm(), Point._fields, Point._field_defaults, Point.__annotations__, Point.__doc__, Point.__orig_bases__)
class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
    note: ReadOnly[NotRequired[str]]
print(Movie(title='x'), Movie.__required_keys__, sorted(Movie.__optional_keys__), Movie.__total__, Movie.__annotations__, Movie.__readonly_keys__)
try: isinstance({}, Movie)
except TypeError as error: print(error)
class Sub(Movie): extra: bytes
print(sorted(Sub.__required_keys__), Sub.__mro__, TypedDict('T', {'a': int}).__annotations__)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1), len(get_overloads(f)), [o.__annotations__ for o in get_overloads(f)])
@final
class Last: pass
class Base:
    def m(self): pass
class Derived(Base):
    @override
    def m(self): pass
print(Last.__final__, Derived.m.__override__)
class Node:
    next: 'Node | None'
    data: Annotated[bytes, 'raw']
    view: ClassVar['memoryview'] = None
print(get_type_hints(Node), get_type_hints(Node, include_extras=True))
def g(a: int, *args: str, k: 'list[int]' = None, **kw: Optional[float]) -> None: ...
print(get_type_hints(g), g.__annotations__)
type Tree[T] = T | list[Tree[T]]
print(Tree, Tree[int], Tree.__value__, Tree.__type_params__, TypeAliasType('A', int).__value__, Tree[int].__args__)
import annotationlib
def h(x: Missing, y: int): ...
print(annotationlib.get_annotations(h, format=annotationlib.Format.FORWARDREF), annotationlib.get_annotations(h, format=annotationlib.Format.STRING))
try: h.__annotations__
except NameError as error: print(error)
print(typing.dataclass_transform()(Base) is Base, reveal_type(3), TYPE_CHECKING, Text is str, AnyStr, typing.get_origin(typing.Pattern), SupportsInt in Base.__mro__, isinstance(3, SupportsIndex), isinstance(b'', ByteString) if hasattr(typing, 'ByteString') else None)
