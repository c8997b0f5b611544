"""__array_wrap__ and __array_priority__: whose class a result is given."""
import numpy as np
class P(np.ndarray):
    __array_priority__=10
    def __array_wrap__(self,arr,context=None,return_scalar=False):
        print('wrap',type(arr).__name__,arr.shape,context and (context[0],len(context[1]),context[2]),return_scalar); return 'W'
p=np.arange(3).view(P)
class Q(np.ndarray): pass
q=np.arange(3).view(Q)
print(p+q, q+p, np.zeros(3)+p, p.sum(), np.sin(p), p.cumsum(), np.add.accumulate(p), p==p, np.divmod(p,2), q+1, np.add.outer(p,[1,2]), np.add(p,1,out=np.zeros(3)))
class D:
    __array_priority__=5
    def __rmul__(s,o): return 'rmul'
    def __mul__(s,o): return 'mul'
    def __array__(self,dtype=None,copy=None): return np.arange(3)
print(np.arange(3)*D(), D()*np.arange(3)); 
class W:
    def __array__(self,dtype=None,copy=None): return np.arange(3)
    def __array_wrap__(self,arr,context=None,return_scalar=False): return ('Wrapped',arr)
print(np.add(W(),1), np.arange(3)+W())
try: print(W()+1)
except Exception as e: print(type(e).__name__,e)
