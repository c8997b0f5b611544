import traceback
class CM: pass
try: C5
except NameError as e: print(''.join(traceback.format_exception(e)))
def f(): C7
try: f()
except NameError as e: print(''.join(traceback.format_exception(e)))
class A:
    def __init__(self): self.a = 1
try: A().at
except AttributeError as e: print(traceback.format_exception(e)[-1])
class B:
    def __getattr__(self, n): raise AttributeError(n)
try: B().at
except AttributeError as e: print(traceback.format_exception(e)[-1])
class L(list): pass
class M(list):
    def __init__(self, *a, **k): super().__init__(*a, **k)
class T(tuple): pass
class S(str): pass
class I(int): pass
class F(float): pass
class D(dict): pass
class Se(set): pass
class Fs(frozenset): pass
class By(bytes): pass
class Ba(bytearray): pass
class Co(complex): pass
class Ex(Exception): pass
class Ob: pass
class O2:
    def __new__(cls, *a): return super().__new__(cls)
class Bt: 
    def __init__(self, *a): pass
import collections, array, io
class Dq(collections.deque): pass
class Ar(array.array): pass
class Od(collections.OrderedDict): pass
class Bio(io.BytesIO): pass
class Pr(property): pass
class Ra(type): pass
class En(enumerate): pass
class Zi(zip): pass
class Ma(map): pass
class Re(reversed): pass
class Fi(filter): pass
class Su(super): pass
class Ty(type): pass
class Sl(staticmethod): pass
for c in (L,M,T,S,I,F,D,Se,Fs,By,Ba,Co,Ex,Ob,O2,Bt,Dq,Ar,Od,Bio,Pr,En,Zi,Ma,Re,Fi,Su,Ty,Sl):
    for a, k in (((), {'k': 1}), ((1,2,3,4), {}), (([1],), {'k': 1}), ((None,), {}), (('ab', 'cd'), {}), ((3.5,'x'), {'zz': 2}), (([1],2), {'k': 1})):
        try: r = c(*a, **k); print(c.__name__, a, k, type(r).__name__)
        except Exception as e: print(c.__name__, a, k, type(e).__name__, e)
for c in (list,tuple,str,int,float,dict,set,frozenset,bytes,bytearray,complex,Exception,object,collections.deque,array.array,io.BytesIO,property,enumerate,zip,map,reversed,filter,staticmethod,range,slice,bool,memoryview):
    for a, k in (((), {'k': 1}), ((1,2,3,4), {}), (([1],), {'k': 1}), ((None,), {}), (('ab', 'cd'), {}), ((3.5,'x'), {'zz': 2}), (([1],2), {'k': 1})):
        try: r = c(*a, **k); print(c.__name__, a, k, type(r).__name__)
        except Exception as e: print(c.__name__, a, k, type(e).__name__, e)
class Li(list):
    def __init__(self, *a, **k): print('init', a, k); super().__init__(*a)
class Ln(list):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
class Ti(tuple):
    def __init__(self, *a, **k): print('init', a, k)
class Fi2(float):
    def __init__(self, *a, **k): print('init', a, k)
class Fsi(frozenset):
    def __init__(self, *a, **k): print('init', a, k)
class Si(set):
    def __init__(self, *a, **k): print('init', a, k); super().__init__(*a, **k)
class Sn(set):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
class Tn(tuple):
    def __new__(cls, *a, **k): return super().__new__(cls, *a, **k)
for c in (Li, Ln, Ti, Fi2, Fsi, Si, Sn, Tn):
    for a, k in (((), {'k': 1}), (((),), {'k': 1}), ((1.5,), {'k': 1}), ((1,2), {'k': 1})):
        try: print(c.__name__, c(*a, **k))
        except Exception as e: print(c.__name__, type(e).__name__, e)
