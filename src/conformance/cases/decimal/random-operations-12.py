# Decimal: random operations in random contexts
import random, sys, hashlib
from decimal import *
SEED=12; N=130
r=random.Random(SEED)
ROUNDS=[ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP]
def digits(n): return ''.join(r.choice('0123456789' if r.random()<.7 else '09') for _ in range(n)) or '0'
def num():
    k=r.random()
    s=r.choice(['','','-'])
    if k<.04: return s+r.choice(['inf','nan','snan','nan123','snan45','nan99999999999'])
    if k<.1: return s+'0'+r.choice(['','.0','.000','e5','e-9','E+20'])
    if k<.16: return s+r.choice(['1','10','1.00','100','0.1','5','2','9','99','999','0.5','1e3','1E-3','10.0'])
    d=digits(r.choice([1,2,3,5,8,12,20]))
    if r.random()<.5:
        p=r.randrange(len(d)+1); d=d[:p]+'.'+d[p:]
    if r.random()<.3: d+='e'+str(r.choice([r.randrange(-5,6),r.randrange(-30,31),r.randrange(-400,400)]))
    return s+d
UN='abs exp ln log10 minus next_minus next_plus normalize plus to_integral_exact to_integral_value sqrt logb logical_invert is_normal is_subnormal number_class to_sci_string to_eng_string create_decimal copy_abs copy_negate is_signed'.split()
BI='add compare compare_signal divide divide_int max max_mag min min_mag multiply next_toward quantize remainder remainder_near subtract logical_and logical_or logical_xor rotate scaleb shift compare_total compare_total_mag same_quantum copy_sign divmod power'.split()
out=[]
def show(tag, f, c):
    c.clear_flags()
    try: v=repr(f())
    except Exception as e: v=type(e).__name__+str(e)
    print(tag,'->',v,''.join(k.__name__[0]+k.__name__[2] for k in c.flags if c.flags[k]))
for i in range(N):
    c=Context(prec=r.choice([1,2,3,5,9,16,28,40]),rounding=r.choice(ROUNDS),Emin=r.choice([-3,-10,-99,-999999]),Emax=r.choice([3,10,99,999999]),capitals=r.randrange(2),clamp=r.choice([0,0,1]),traps=[])
    a,b,d=num(),num(),num()
    setcontext(c)
    k=r.random()
    if k<.3:
        op=r.choice(UN)
        show(f'{i} {op} {a} p{c.prec} {c.rounding} {c.Emin},{c.Emax},{c.clamp}',lambda:getattr(c,op)(Decimal(a)),c)
    elif k<.8:
        op=r.choice(BI)
        if op=='power' and r.random()<.5: b=str(r.randrange(-30,31))
        show(f'{i} {op} {a} {b} p{c.prec} {c.rounding} {c.Emin},{c.Emax},{c.clamp}',lambda:getattr(c,op)(Decimal(a),Decimal(b)),c)
    elif k<.84: show(f'{i} fma {a} {b} {d} p{c.prec} {c.rounding} {c.Emin},{c.Emax},{c.clamp}',lambda:c.fma(Decimal(a),Decimal(b),Decimal(d)),c)
    elif k<.88:
        a,b,d=[str(r.randrange(-10**r.randrange(1,6),10**r.randrange(1,6))) for _ in 'abc']
        show(f'{i} powmod {a} {b} {d} p{c.prec}',lambda:c.power(Decimal(a),Decimal(b),Decimal(d)),c)
    elif k<.95:
        spec=r.choice(['','','<','>','^','=','*<','x^'])+r.choice(['','+',' ','-'])+r.choice(['','','z'])+r.choice(['','','#'])+r.choice(['','0'])+r.choice(['','5','12','25'])+r.choice(['','',',','_'])+r.choice(['','','.0','.2','.5','.10','.3,'])+r.choice(['','e','E','f','F','g','G','%','n'])
        show(f'{i} format {a} {spec!r} p{c.prec} {c.rounding} {c.capitals}',lambda:format(Decimal(a),spec),c)
    else:
        x=r.choice([r.randrange(-1000,1000),r.uniform(-10,10),float(r.randrange(5)),r.random()])
        show(f'{i} cmp {a} {x!r}',lambda:[Decimal(a)==x,Decimal(a)!=x,Decimal(a)<x,Decimal(a)>=x, hash(Decimal(a))==hash(x) if a[-3:].lower() not in('nan','123','n45','999') else 0, round(Decimal(a)) if 'n' not in a and 'e' not in a else 0],c)
