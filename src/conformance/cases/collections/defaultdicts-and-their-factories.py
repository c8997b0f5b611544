import sys, collections
from collections import *
d=dict(a=1); o=OrderedDict(a=1)
def df():
    n[0]+=1; k=n[0]
    if k==1: t['x']=df()
    return k
n=[0]; t=defaultdict(df); print(t['x'], dict(t)); n=[0]; t.clear(); print(t['x'], dict(t))
class DD(defaultdict):
    def __setitem__(s,k,v): print('set',k,v); super().__setitem__(k,v)
x=DD(list); x['a'].append(1); print(x); 
def boom(): raise ValueError('factory')
x=defaultdict(boom)
try: x['q']
except ValueError as e: print(e, dict(x))
x=defaultdict(None)
try: x['q']
except KeyError as e: print(repr(e))
try: defaultdict(3)
except TypeError as e: print(e)
x=defaultdict(int,a=1); print(x|{'b':2}, {'b':2}|x, x.copy(), x.default_factory, x.__missing__('z'), x); x.default_factory=None; print(x); x.default_factory=lambda: 7; print(x['new'])
