# How enumerations are made: __new__, __init__, _missing_, _generate_next_value_, methods of the class
from enum import Enum, IntEnum, auto, property as enum_property, global_enum
class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def gravity(self): return round(6.67300E-11 * self.mass / self.radius ** 2, 3)
print([(p.name, p.gravity) for p in Planet], Planet.EARTH.value)
class Coded(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made
    __repr__ = Enum.__repr__
    A = (65, 'letter a')
    B = (66, 'letter b')
print(str(Coded.A),  Coded(66).label, bytes(Coded.A), Coded.A + b'!', memoryview(Coded.B)[0])
class Lenient(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return (name.lower(), count)
    ONE = auto()
    TWO = auto()
    @classmethod
    def _missing_(cls, value):
        for m in cls:
            if m.value[0] == value: return m
print(list(Lenient), Lenient('two'))
try: Lenient('three')
except ValueError as error: print(error)
class Base(Enum):
    def describe(self): return f'{type(self).__name__}.{self.name}'
    def __hash__(self): return hash(self.name)
class Derived(Base):
    A = 1
    _ignore_ = ['x']
    for x in range(2): vars()[f'N{x}'] = 10 + x
print(Derived.A.describe(), list(Derived), {Derived.A: 1}[Derived.A])
class Ordered(Enum):
    LOW, HIGH = range(2)
    def __lt__(self, other): return self.value < other.value if type(other) is type(self) else NotImplemented
print(Ordered.LOW < Ordered.HIGH, sorted([Ordered.HIGH, Ordered.LOW]), max(Ordered))
import copy, pickle
print(copy.deepcopy(Ordered.LOW) is Ordered.LOW, Ordered.LOW.__reduce_ex__(2), dir(Ordered.LOW)[-3:])
match Ordered.HIGH:
    case Ordered.LOW: print('low')
    case Ordered.HIGH: print('high')
