import pickle, collections, itertools, gc, weakref, copy
d={1:'a',2:'b',3:'c'}
for p in range(6):
    print(p, list(pickle.loads(pickle.dumps(iter(d.items()),p))), list(pickle.loads(pickle.dumps(iter(d),p))), list(pickle.loads(pickle.dumps(reversed(d.items()),p))), list(pickle.loads(pickle.dumps(iter(d.values()),p))))
it=iter(d.items()); print(it.__reduce__()[1]); print(next(it), it.__reduce__()[1])
print(list(copy.copy(iter(d.items()))))
a,b=itertools.tee('abc'); p=weakref.proxy(a); print(type(a) is type(p)); 
import math
import warnings
class F(float): pass
class G:
    def __float__(s): return F(2.5)
class H(float):
    def __float__(s): return F(3.5)
class J(float):
    def __float__(s): return 4.5
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for c in (G(),H(1),J(1)): print(float(c), type(float(c)))
    print(F(G()), F(H(1)), F(J(1)))
    print(len(w), [str(x.message) for x in w])
k=[0]
class K:
    def __init__(s,v): s.v=v
    def __hash__(s): print('hash',end=' '); return 5
    def __eq__(s,o): print('eq',end=' '); return s.v==o.v
d={K(1):1, K(2):2}; print(); print(d.setdefault(K(2),9)); d={K(1):1}; print(d.setdefault(K(2),9))
for ty in (list,tuple):
    pass

for n in (2**53-1,2**53,2**53+1,2**62,2**63-1,2**63):
    for r in (range(n), range(0,-n,-1), range(0,2*n,2)):
        try: print(r, len(r), r.__len__(), bool(r), r[n-1], r[-1], n-1 in r, r.index(r[n//2]), r.count(3))
        except OverflowError as e: print(e)

print(len(range(0,10**18,7)))
