# Decimal: other numbers, pickles, statistics, subclasses
import pickle, copy, statistics, json, math, sys, numbers, operator, locale
from decimal import *
from fractions import Fraction
D=Decimal
print(pickle.loads(pickle.dumps(D('1.50'))), copy.copy(D('2')), copy.deepcopy([D('3.1')]))
for p in range(6): print(p, pickle.loads(pickle.dumps([D('-0.00'), D('nan'), Inexact, getcontext()], p)))
c=getcontext(); c2=copy.copy(c); print(c2, c2 is c, copy.deepcopy(c).prec if False else '')
print(statistics.mean([D('1.1'),D('2.2'),D('3.3')]), statistics.median([D(1),D(2),D(4)]), statistics.stdev([D(1),D(2),D('3.5')]), statistics.pvariance([D(1),D(2)]), statistics.fmean([D(1),D(2)]), statistics.mode([D(1),D('1.0')]), statistics.harmonic_mean([D(40),D(60)]), statistics.quantiles([D(1),D(2),D(3),D(4)]), statistics.geometric_mean([D(1),D(4)]))
print(Fraction(D('0.125')), Fraction.from_decimal(D('1.1')), D('0.5')+0, isinstance(D(1), numbers.Number), isinstance(D(1), numbers.Real), issubclass(D, numbers.Number))
for e in ("D(1)+Fraction(1,2)","Fraction(1,2)+D(1)","D('0.5')<Fraction(2,3)","Fraction(1,2)==D('0.5')","D(1)+1.0","math.sqrt(D(2))","math.floor(D('2.7'))","int(D('1e3'))","float(D('1.1'))","f'{D(\"1234.5\"):,.2f}'","'%s %d %.2f' % (D('1.5'),D('2.7'),D('3.14159'))","sum([D('0.1')]*3)","max(D(1),2,D('3.0'))","sorted([D(3),1,D('2.5'),2])","{D(1):'a'}[1]","{1:'a'}[D('1.0')]","D(1) in [1,2]","{D('0.5'),0.5,Fraction(1,2)}","hash(D('1.1'))==hash(Fraction('1.1'))","json.dumps(float(D('1.5')))","json.dumps(D(1))","divmod(D(7),D(2))","D(7)//D(2),D(7)%D(2),-D(7),+D(7),abs(D(-7))","round(D('1.25'),1),round(D('1.35'),1),round(D('1.5')),round(D('2.5'))","D('3.14').quantize(D('0.1'),rounding=ROUND_UP)","D('3.14').quantize(D('0.1'),ROUND_DOWN)","D(2).sqrt(),D(2).exp(),D(2).ln(),D(2).log10()","D(2)**D('0.5'),D(2)**10,D(2)**-1","D('1e400')*D('1e400')","operator.index(D(1))","range(D(1))","[1,2,3][D(1)]","D('12.3').as_tuple()","D('12.3').as_tuple()._replace(exponent=5)","D(DecimalTuple(0,(1,2),-1))","D('NaN').is_nan()","bool(D('0.00'))","D('Infinity')>10**100","D(10)**30","D(1)/D(7)","(D(1)/D(7)).normalize()","D('100').normalize()","D('1.10')==D('1.1'),str(D('1.10'))","D('0.1')+D('0.2')==D('0.3')","0.1+0.2==0.3","D(0.1)","D.from_float(0.1)","D(str(0.1))","D('1')/0","D('abc')","D(None)","D(b'1')","D('1').foo","D.__doc__[:40]","repr(D('1E+3')),str(D('0E-10'))","format(D('1.5'),'10.3f')","complex(D(1))","D(1)+True","True+D(1)","D(1)==True","D('1.0').compare(D(1)),D(1).compare_total(D('1.0'))"):
    try: print(e,'=',repr(eval(e)))
    except Exception as x: print(e,'!',type(x).__name__,x)
class Money(D):
    def __new__(cls, v, cur='EUR'):
        self=super().__new__(cls, v); self.cur=cur; return self
    def __repr__(self): return f'Money({super().__str__()} {self.cur})'
m=Money('1.50','USD'); print(m, repr(m), m+1, type(m+1), Money.from_float(1.5), Money.from_number(2), m.cur, hash(m)==hash(D('1.5')), copy.copy(m), m.copy_abs(), isinstance(m,D), pickle.loads(pickle.dumps(D(m))))
