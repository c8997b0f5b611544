# Abstract base classes: what cannot be made, registration, subclass hooks, abstract properties
from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods, get_cache_token
import abc

class Lender(ABC):
    @abstractmethod
    def lend(self): """Give out a card."""
    @property
    @abstractmethod
    def size(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def kind(): ...
    def describe(self): return f'{self.kind()} of {self.size}'

print(sorted(Lender.__abstractmethods__), Lender.lend.__isabstractmethod__, Lender.size.__isabstractmethod__)

class Half(Lender):
    def lend(self): return super().lend()
    size = 3

class Room(Half):
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def kind(): return 'room'

for cls in (Lender, Half, Room):
    try: print(cls().describe(), cls().lend(), cls.make().size)
    except TypeError as error: print(error)

class One(ABC):
    @abstractmethod
    def only(self): ...
try: One()
except TypeError as error: print(error)

@Lender.register
class Other: pass
print(issubclass(Other, Lender), isinstance(Other(), Lender), Other.__mro__, Lender in Other.__mro__)
for bad in (3, Other()):
    try: Lender.register(bad)
    except TypeError as error: print(error)
class Sub(Lender): pass
try: Sub.register(Lender)
except RuntimeError as error: print(error)

class Exporter(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Exporter:
            return any('__buffer__' in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented
print([t.__name__ for t in (bytes, bytearray, memoryview, str, Room) if issubclass(t, Exporter)], isinstance(b'', Exporter))

class Loose(metaclass=ABCMeta):
    @abstractmethod
    def f(self): ...
class Filled(Loose): pass
Filled.f = lambda self: 'filled'
try: Filled()
except TypeError as error: print(error)
print(update_abstractmethods(Filled) is Filled, Filled().f(), Filled.__abstractmethods__)

before = get_cache_token()
Loose.register(int)
print(get_cache_token() != before, isinstance(True, Loose), type(Loose), abc.ABCMeta is ABCMeta)
try: isinstance(3, ABC) and print('int is ABC')
finally: print(isinstance(Room(), ABC))

class Tag(ABC):
    def __init_subclass__(cls, *, code, **rest):
        super().__init_subclass__(**rest)
        cls.code = code
class Red(Tag, code=7): pass
print(Red.code, Red().__class__.__name__)
try:
    class Blue(Tag): pass
except TypeError as error: print(error)
