import builtins, sys
real=builtins.__import__
seen=[]
def traced(name, globals=None, locals=None, fromlist=(), level=0):
    seen.append((name, fromlist, level, globals.get('__name__') if globals else None))
    return real(name, globals, locals, fromlist, level)
builtins.__import__=traced
import json
from collections import OrderedDict as OD, Counter
import os.path as p
from os import path, sep
import fractions
builtins.__import__=real
print([s for s in seen if s[3]=='__main__']); print(any(s[0]=='decoder' and s[2]==1 for s in seen), any(s[3]=='fractions' and s[0]=='decimal' for s in seen), json.dumps([1]), fractions.Fraction(1,2))
class Fake: 
    def __getattr__(self, n): return n.upper()
def fake(name, *a):
    if name=='nothing': return Fake()
    if name=='bad': raise ImportError('blocked', name=name)
    return real(name, *a)
builtins.__import__=fake
import nothing
from nothing import a, b as c
print(nothing.x, a, c)
try: import bad
except ImportError as e: print(repr(e), e.name)
import math
def f():
    import nothing.y.z as q
    import json as j
    return q, j.__name__
print(f())
del builtins.__import__
try: import math
except ImportError as e: print(e)
builtins.__import__=real
import math; print(math.pi)
try: real('.x', {}, {}, (), 1)
except Exception as e: print(type(e).__name__, e)
try: real('x', {'__package__':'nopack'}, {}, (), 1)
except Exception as e: print(type(e).__name__, e)
try: real('x', None, {}, (), 1)
except Exception as e: print(type(e).__name__, e)
try: real('x', 5, {}, (), 1)
except Exception as e: print(type(e).__name__, e)
print(real('decoder', {'__package__':'json'}, {}, ('x',), 1).__name__, real('os.path').__name__, real('os.path', fromlist=('join',)).__name__)
