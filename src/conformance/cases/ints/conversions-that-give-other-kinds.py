import warnings
warnings.simplefilter('always')
def t(f):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: r=repr(f())
        except Exception as e: r=f'{type(e).__name__}: {e}'
    print(r, [str(x.message)[:60] for x in w])
class I(int): pass
for base in (object, int, float):
    for name in ('__int__','__index__','__float__','__trunc__', '__round__','__floor__', '__complex__', '__bool__'):
        for v in (True, I(3), 3, 2.5, 'x', None):
            C=type('C',(base,),{name: lambda s: v})
            c=C()
            print(base.__name__, name, repr(v) if not isinstance(v,I) else 'I')
            t(lambda: int(c)); t(lambda: float(c)); t(lambda: hex(c)); t(lambda: [0,1,2,3,4][c])
            if name in ('__trunc__','__round__','__floor__'):
                import math
                t(lambda: math.trunc(c)); t(lambda: round(c)); t(lambda: math.floor(c))
            if name=='__complex__': t(lambda: complex(c))
            if name=='__bool__': t(lambda: bool(c)); t(lambda: not c)
