# Fractions: making, arithmetic, rounding, formatting, comparing, hashing
from fractions import Fraction
import math, operator

for given in [(), (3,), (6, 4), (-8, -6), ('3/7',), (' -0.125 ',), ('1e-3',), ('2.5e2',), (0.5,), (0.1,), (True,), (Fraction(1, 2), Fraction(3, 4)), ('1_000/3',), (2**70, 3)]:
    print(given, '->', Fraction(*given), repr(Fraction(*given)))
a, b = Fraction(3, 4), Fraction(-5, 6)
for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'lt', 'le', 'eq', 'ne', 'gt', 'ge'):
    print(name, [getattr(operator, name)(*pair) for pair in ((a, b), (a, 2), (2, a), (a, 0.5), (0.5, a))])
print(divmod(a, b), divmod(7, a), a ** 2, a ** -2, a ** 0.5, 2 ** a, a ** Fraction(2), b ** 3, -a, +b, abs(b), a ** b if False else '', (-a) ** -1)
print(int(b), math.floor(b), math.ceil(b), math.trunc(b), round(a), round(Fraction(5, 2)), round(Fraction(355, 113), 3), round(Fraction(12345), -2), float(a), complex(a), bool(Fraction(0)))
print(Fraction(math.pi).limit_denominator(100), Fraction('3.1415926535897932').limit_denominator(1000), Fraction(1, 3).limit_denominator(2), a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), Fraction(4, 2).is_integer())
print(Fraction.from_float(0.3), Fraction.from_number(2.5), Fraction.from_number(7), hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(6, 2)) == hash(3), {Fraction(1, 2): 'half'}[0.5], Fraction(1, 3) == 1/3, sum([Fraction(1, n) for n in range(1, 10)]))
for spec in ('', '.3f', '10.2f', '<10', '+.2e', ',.1f', '_', '#', '.4g', '%', '.1%', '08.3f', '>+12,.2f', '=+10.1f', 'z.0f'):
    print(repr(spec), repr(format(Fraction(-7654321, 3000), spec)))
print(f'{Fraction(3):#}', f'{Fraction(10, 3):+}', f'{Fraction(1, 3):>8}|')
for do in (lambda: Fraction(1, 0), lambda: Fraction('1/0'), lambda: Fraction('x'), lambda: Fraction(1.5, 2), lambda: Fraction(float('nan')), lambda: Fraction(float('inf')), lambda: a / 0, lambda: a % 0, lambda: Fraction([1]), lambda: Fraction(3, 4, 5), lambda: a + 'x', lambda: a < 'x', lambda: a < 1j, lambda: Fraction(0) ** -1, lambda: Fraction.from_float(3j), lambda: setattr(a, 'numerator', 3), lambda: format(a, 'd'), lambda: a.limit_denominator(0), lambda: Fraction('3 / 4'), lambda: Fraction('1/2/3'), lambda: Fraction(None)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
print(a + 1j, a == 0.75 + 0j, a != 'x', Fraction(1, 2) == float('nan'), Fraction(10**20, 3) > 1e19, sorted([Fraction(1, 2), 0.3, 1, Fraction(-1, 7)]), max(Fraction(1, 3), 0.34), math.gcd(4, 6), math.isclose(Fraction(1, 3), 1/3))
class Ratio:
    def as_integer_ratio(self): return (3, 9)
print(Fraction(Ratio()))
import copy, pickle
print(copy.copy(a) is a, pickle.loads(pickle.dumps(a)) == a, copy.deepcopy(a) is a)
