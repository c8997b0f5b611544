# Enumerations: members, aliases, look-up, iteration and what is refused
from enum import Enum, IntEnum, StrEnum, auto, unique, member, nonmember, EnumType
class Access(Enum):
    READ = 1
    WRITE = 2
    COPY = 3
    DEFAULT = 1
    @property
    def is_safe(self): return self is not Access.WRITE
    @classmethod
    def parse(cls, text): return cls[text.upper()]
print(list(Access), Access.DEFAULT is Access.READ, Access.__members__)
print(Access(2), Access['COPY'], Access.parse('write'), Access.READ.is_safe, Access.WRITE.is_safe)
print(repr(Access.READ), str(Access.READ), f'{Access.READ}', Access.READ.name, Access.READ.value, len(Access), Access.READ in Access, 3 in Access, 9 in Access)
for make in (lambda: Access(9), lambda: Access['NONE'], lambda: setattr(Access, 'READ', 5), lambda: delattr(Access, 'READ'), lambda: Access.READ < Access.WRITE, lambda: type('Sub', (Access,), {})):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)
class Size(IntEnum):
    BYTE = auto()
    SHORT = auto()
    LONG = 8
    NEXT = auto()
print([(s.name, int(s)) for s in Size], Size.LONG + 1, Size.BYTE == 1, Size.SHORT < 3, f'{Size.LONG:04d}', str(Size.LONG), repr(Size.LONG), bytes(Size.LONG))
class Kind(StrEnum):
    ROOM = auto()
    CARD = 'keycard'
print([str(k) for k in Kind], Kind.CARD.upper(), Kind('room'), f'<{Kind.CARD:>9}>', Kind.ROOM == 'room')
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
        C = 1
except ValueError as error: print(error)
class Mixed(Enum):
    X = member(3)
    Y = nonmember(4)
    def f(self): return self.value * 2
print(list(Mixed), Mixed.Y, Mixed.X.f(), isinstance(Mixed, EnumType))
Animal = Enum('Animal', 'CAT DOG'); print(list(Animal), Enum('P', [('A', 10), ('B', 20)]).B, Enum('Q', {'Z': 0}).Z.value)
