# Errors of floating point called back, logged and raised.
import numpy as np, warnings
class L:
    def write(self, m): print("LOG", repr(m))
print(np.seterrcall(L()), np.geterrcall().__class__)
with np.errstate(all='log'):
    np.array([1., -1]) / 0; np.sqrt(-1.0); np.float64(1)/0
    np.array([0., 1.]) / 0
with np.errstate(all='call'):
    try: np.array([1.])/0
    except Exception as e: print(type(e), e)
print(type(np.seterrcall(None)))
for mode in ('call', 'log'):
    with np.errstate(all=mode):
        try: print(np.array([1.])/0)
        except Exception as e: print(type(e), e)
for bad in (3, "x", [1]):
    try: np.seterrcall(bad)
    except Exception as e: print(type(e), e)
    try: 
        with np.errstate(call=bad): pass
    except Exception as e: print(type(e), e)
e = np.errstate(divide='ignore')
with e:
    try:
        with e: pass
    except Exception as x: print(type(x), x)
try: 
    with np.errstate(div='x'): pass
except Exception as x: print(type(x), x)
def boom(k, f): raise KeyError(k, f)
np.seterrcall(boom)
with np.errstate(all='call'):
    try: np.array([1.,0])/0
    except Exception as x: print(type(x), x)
    try: np.array([1e308])*10
    except Exception as x: print(type(x), x)
    try: np.sqrt(-1)
    except Exception as x: print(type(x), x)
np.seterrcall(None)
