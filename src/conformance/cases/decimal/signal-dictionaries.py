# decimal: dictionaries of signals, compared, copied, and left behind by their contexts
from decimal import *
c=Context(); 
full={k:False for k in c.flags}
tests=[{}, {1:2}, full, {**full, Inexact:True}, {i:i for i in range(9)}, {**full, 'x':1}, dict(list(full.items())[:8]), c.traps, [], 1, None]
for t in tests:
    for f in (lambda: c.flags==t, lambda: c.flags!=t, lambda: t==c.flags, lambda: c.flags<t, lambda: setattr(c,'flags',t), lambda: Context(traps=t)):
        try: print(str(t)[:30], f())
        except Exception as e: print(str(t)[:30], type(e).__name__, e)
SD=type(c.flags); s=SD()
for f in (lambda: s==s, lambda: s!=1, lambda: repr(s), lambda: len(s), lambda: iter(s), lambda: s[Inexact], lambda: s.__setitem__(Inexact,1), lambda: SD(1,2,3), lambda: list(s.keys()), lambda: bool(s), lambda: Inexact in s, lambda: s.get(Inexact)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m = Context(prec=7).flags
for f in (lambda: repr(m), lambda: len(m), lambda: m[Inexact], lambda: m == {Inexact: 1}, lambda: list(m), lambda: m.copy()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
