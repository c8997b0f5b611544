"""A subclass of ndarray that takes NumPy's operations over: what __array_ufunc__ is told by each."""
import numpy as np
class L(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *inputs, **kw):
        print('U', ufunc.__name__, method, [type(i).__name__ for i in inputs], {k:(v if not isinstance(v,(np.ndarray,tuple)) else (type(v).__name__, [type(x).__name__ for x in v] if isinstance(v,tuple) else '')) for k,v in kw.items()})
        args=[np.asarray(i) if isinstance(i,L) else i for i in inputs]
        if 'out' in kw: kw['out']=tuple(np.asarray(o) if isinstance(o,L) else o for o in kw['out'])
        return getattr(ufunc,method)(*args,**kw)
a=np.arange(6).reshape(2,3).view(L)
for f in (lambda:a+1, lambda:1+a, lambda:a.sum(), lambda:a.sum(0), lambda:np.sum(a), lambda:np.sum(a,axis=1,keepdims=True), lambda:a.mean(), lambda:a.mean(0), lambda:a.max(), lambda:np.max(a, initial=3), lambda:a.any(), lambda:a.all(0), lambda:a.cumsum(), lambda:np.cumsum(a,axis=0), lambda:a.prod(dtype='f8'), lambda:a.std(), lambda:a.var(0), lambda:np.add.reduce(a), lambda:np.add.reduce(a,0,None,None,True), lambda:np.add.accumulate(a,1), lambda:np.add.reduceat(a,[0,1]), lambda:np.add.outer(a[0],a[1]), lambda:np.add.at(a,0,1), lambda:np.add(a,1,out=np.zeros((2,3))), lambda:np.add(np.zeros((2,3)),1,out=a,casting='unsafe'), lambda:np.add(a,1,None), lambda:np.add(a,1,out=None), lambda:a==a, lambda:a<2, lambda:-a, lambda:abs(a), lambda:a@a.T, lambda:np.matmul(a,a.T), lambda:np.dot(a,a.T), lambda:a**2, lambda:a.round(1), lambda:np.sqrt(a), lambda:np.sqrt(a,where=a>1,out=np.zeros((2,3))), lambda:divmod(a,2), lambda:np.divmod(a,2,out=(None,np.zeros((2,3),int))), lambda:a.dot(a.T), lambda:np.isclose(a,a), lambda:np.where(a>1,a,0), lambda:np.float64(2)*a, lambda:np.array([1,2,3])*a, lambda:[1,2,3]*a, lambda:a.argmax(), lambda:np.concatenate([a,a]), lambda:np.multiply.reduce(a,axis=None,initial=2,where=True), lambda:np.diff(a), lambda:np.linalg.norm(a), lambda: a.conj(), lambda:np.minimum.accumulate(a), lambda: 3 in a, lambda: np.vecdot(a,a), lambda: np.matmul(a,a.T,axes=[(0,1),(0,1),(0,1)])):
    try: r=f(); print('  ->',type(r).__name__, np.asarray(r).tolist() if not isinstance(r,tuple) and r is not None else r)
    except Exception as e: print('  !!',type(e).__name__,e)
b=a.copy(); b+=1; print(type(b).__name__); b@=np.eye(3,dtype=int); b**=2; print(b)
print(a.__array_priority__, np.zeros(1).__array_priority__, np.float64(1).__array_priority__)
class N:
    __array_ufunc__=None
    def __radd__(s,o): return 'radd'
    def __add__(s,o): return 'add'
print(np.zeros(2)+N(), N()+np.zeros(2), np.float64(2)+N())
for f in (lambda:np.add(np.zeros(2),N()), lambda:np.zeros(2)*N(), lambda: np.zeros(2).__add__(N())):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)

class Silent:
    def __repr__(self): return 'Silent()'
    def __array_ufunc__(self, ufunc, method, *inputs, **kw): return NotImplemented
for f in (lambda: np.add(np.zeros(2), Silent()), lambda: np.zeros(2) * Silent(), lambda: np.add(Silent(), Silent(), out=np.zeros(2)), lambda: np.add.reduce(Silent()), lambda: np.float64(1) + Silent()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Unit(np.ndarray):
    "Adds its unit to what comes out."
    def __new__(cls, values, unit): made = np.asarray(values, dtype=float).view(cls); made.unit = unit; return made
    def __array_finalize__(self, obj): self.unit = getattr(obj, 'unit', '?')
    def __array_ufunc__(self, ufunc, method, *inputs, out=None, **kwargs):
        plain = [x.view(np.ndarray) if isinstance(x, Unit) else x for x in inputs]
        if out is not None: kwargs['out'] = tuple(x.view(np.ndarray) if isinstance(x, Unit) else x for x in out)
        made = super().__array_ufunc__(ufunc, method, *plain, **kwargs)
        if made is NotImplemented or not isinstance(made, np.ndarray): return made
        return Unit(made, self.unit + (f'*{inputs[1].unit}' if ufunc is np.multiply and isinstance(inputs[1], Unit) else ''))
m = Unit([1, 2, 3], 'm'); s = Unit([4, 5, 6], 's')
for value in (m + 1, m * s, np.sqrt(s), m[1:] * 2, np.add.outer(m, [1, 2]), m.cumsum(), m.sum(), m.max(), m < 2): print(type(value).__name__, value, getattr(value, 'unit', '-'))
m += 1; print(m, m.unit)
