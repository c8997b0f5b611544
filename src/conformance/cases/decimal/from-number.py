"""Decimal.from_number(): of floats it tells the context, which may refuse them; of what is no number it says so."""
from decimal import *
from fractions import Fraction
class D(Decimal): pass
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
c=getcontext()
for trap in (False, True):
    c.traps[FloatOperation]=trap; c.clear_flags()
    for v in (0.1, 5, Decimal('1.5'), float('nan'), '1.5', Fraction(1,2), True, None, 1j, D(3)):
        t(lambda: Decimal.from_number(v)); t(lambda: type(D.from_number(v)).__name__)
    print(c.flags[FloatOperation])
