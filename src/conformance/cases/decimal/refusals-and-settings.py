# Decimal: what is refused, and in which words; attributes of contexts
from decimal import *
for s in ['_','_.2f',',.2_f','.2,f','.2_f','020,.2f','n','z.1f','<010','010_','.3_','.3,e', '_%','\0<10','é^12',',.3','10,.3_f', '.,f', '._f','0>10','=+10']:
    try: print(repr(s), repr(format(Decimal('-1234567.891234'), s)))
    except Exception as e: print(repr(s), type(e).__name__, e)
print(Context.__init__.__qualname__, dir(Decimal), dir(Context))
c=getcontext()
for f in ("Decimal('x')","Decimal(1,2,3)","Decimal(b=1)","Decimal([1])","Decimal({})","Decimal('1').compare()","c.add(1)","c.add(1,2,3)","c.add(1,'a')","c.prec","c.power(1)","Decimal(1)+'a'","Decimal(1)+1.5","Decimal(1)<'a'","Context(1,2,3,4,5,6,7,8,9)","Context(foo=1)","Context(prec=0)","Context(rounding='x')","Context(traps=3)","Context(traps={})","Context(flags=[1])","Decimal(1).quantize()","Decimal(1).quantize(1,2)","Decimal(1).quantize(1,None,3)","Decimal.from_float('a')","Decimal.from_float()","Decimal.from_number('a')","Decimal.from_number(1.5)","setcontext(1)","localcontext(1)","localcontext(foo=1)","localcontext(prec='a')","IEEEContext(33)","IEEEContext(64)","IEEEContext('a')","c.canonical(1)","c.is_canonical(1)","c.foo","c.radix()","hash(Decimal('sNaN'))","int(Decimal('nan'))","int(Decimal('inf'))","Decimal('nan').as_integer_ratio()","float(Decimal('snan'))","round(Decimal('1.5'),'a')","round(Decimal(1),None)","Decimal(1).__round__(1,2)","format(Decimal(1),'x')","Decimal(1).__format__(1)","Decimal(1).__format__()","c.create_decimal(1,2)","c.clear_flags(1)","c.flags[1]","c.flags[Inexact]","del_","divmod(Decimal(1),0)","1/Decimal(0)","0/Decimal(0)","Decimal(0)**0","Decimal(-1)**Decimal('.5')","Decimal('1e999999')*10","pow(Decimal(2),3,5)","pow(Decimal(2),3,1.5)","Decimal(1)//Decimal('1e-40')","Decimal('1'*30)%7","Decimal(1).sqrt(context=3)","Decimal(1).sqrt(3)","Decimal(1).sqrt(foo=3)","Decimal('-1').sqrt()","Decimal('snan')+1","Decimal('nan')<1","Decimal('snan')==1","Decimal('1').compare('a')","Decimal((0,(1,2),'a'))","Decimal((2,(1,2),1))","Decimal((0,(1,12),1))","Decimal((0,1,1))","Decimal((0,(1,)))","Decimal((0,(1,),'F'))","Decimal((0,[1,2],3))","Decimal((1,(1,2),'n'))","Decimal('1_0.0_1')","Decimal('  12 ')","c.create_decimal(' 12')","Decimal('\u0663')","Decimal(True)","Decimal(1.1)","c.create_decimal(1.1)","c.create_decimal_from_float(1.1)","c.create_decimal_from_float('a')", "c.to_sci_string('a')","Decimal(1).__deepcopy__()","Decimal(1).__copy__(2)","Decimal(1).fma(2)","c.fma(1,2)","Decimal(1).real","Decimal(1).imag","Decimal(1).radix()","c.traps.copy()","c.traps","repr(c.flags)","len(c.flags)","list(c.flags)","type(c.flags)","type(c.flags).__mro__","type(localcontext())","c.flags=={}","c.flags==c.traps","c.__reduce__()","Decimal('1.5').__reduce__()","Decimal('-0').__sizeof__()","Decimal(10**100).__sizeof__()","c==c.copy()","DefaultContext","BasicContext","ExtendedContext","HAVE_THREADS","MAX_PREC","DecimalTuple(1,2,3)","Decimal('1.5').as_tuple()","DecimalTuple.__mro__", "Decimal.__module__","Context.__module__","getcontext.__module__","Decimal.__doc__","Context.__doc__","DecimalException.__doc__","Inexact.__mro__","SignalDict","__version__"):
    try: print(f, '->', repr(eval(f)))
    except Exception as e: print(f, '->', type(e).__name__, e.args, str(e))
def st(name,v):
    try: setattr(c,name,v); print(name,v,'ok',c)
    except Exception as e: print(name,v,type(e).__name__,e.args)
for n,v in [('prec',0),('prec','a'),('prec',10**30),('prec',28.5),('Emin',1),('Emax',-1),('capitals',2),('clamp',2),('rounding','x'),('rounding',None),('traps',1),('traps',{}),('flags',[]),('foo',1),('clamp',1),('capitals',0),('Emin',-5),('Emax',9),('prec',3),('rounding',ROUND_UP)]: st(n,v)
for n in ('prec','traps','foo'):
    try: delattr(c,n)
    except Exception as e: print(n, type(e).__name__,e.args)
try: del c.flags[Inexact]
except Exception as e: print(type(e).__name__, e.args)
try: c.flags[1]=2
except Exception as e: print(type(e).__name__, e.args)
print(Decimal('1e-10')+1, Decimal('1E+5'), c)
