# Decimal: contexts, their flags and traps, and functions at work in them
import sys
from decimal import *
D=Decimal
with localcontext() as ctx:
    ctx.prec=5; print(D(1)/3, getcontext().prec, ctx is getcontext())
    with localcontext(prec=3, rounding=ROUND_UP): print(D(1)/3)
    print(D(1)/3)
print(D(1)/3)
with localcontext(ExtendedContext): print(D(1)/0, D(-1).sqrt(), getcontext().flags[DivisionByZero], getcontext())
with localcontext() as ctx:
    ctx.traps[Inexact]=True
    try: D(1)/3
    except Inexact as e: print('inexact', e.args)
    try: D(1)/3
    except (Rounded, ArithmeticError) as e: print(type(e))
    ctx.traps[FloatOperation]=True
    for f in (lambda:D(1.5), lambda:D(1)<1.5, lambda:D(1)==1.5):
        try: print(f())
        except FloatOperation as e: print(type(e).__mro__[:3], e)
print(getcontext().flags)
DefaultContext.prec=6; setcontext(DefaultContext); print(getcontext() is DefaultContext, getcontext().prec); DefaultContext.prec=28
setcontext(BasicContext); print(getcontext()); setcontext(Context()); print(getcontext())
f=getcontext().flags; print(f==getcontext().traps, Inexact in f, list(f.items())[:2], f.get(1,'none') if False else '', len(f), f.keys(), bool(f)); f[Inexact]=True; f.update({Rounded:True}) ; print(getcontext())
try: f.get('x')
except Exception as e: print(type(e))
try: f.clear()
except Exception as e: print(type(e), e)
print(Context(traps=[Inexact,Overflow]), Context(flags=f.copy()), Context(prec=5,traps=getcontext().traps)==Context(prec=5))
class C(Context): pass
print(C(prec=3), C(prec=3).divide(1,3), C(3).copy(), type(C(3).copy()).__name__)
x=D('1.'+'3'*60); print(x, +x, x.normalize(), x*1, getcontext().create_decimal(x))
print(sys.getsizeof(D(1))>0, D(2)**1000, D('1e1000').to_integral_value().adjusted())
big=Context(prec=200); print(big.sqrt(2)); print(big.exp(1)); print(big.ln(10)); print(big.log10(2)); print(big.power(2,D('0.5'))); print(big.divide(1,97))
def pi():
    getcontext().prec += 2
    three = D(3); lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s; n, na = n+na, na+8; d, da = d+da, da+32; t = (t * n) / d; s += t
    getcontext().prec -= 2
    return +s
print(pi())
print(D('1234567.891').__format__('n'))
