import sys
def sz(x): return sys.getsizeof(x)
class P:
    def __init__(self,x,y): self.x=x; self.y=y
p=P(1,2); print(sz(p), sz(p.__dict__), sz(vars(p)))
out=[]
for i in range(40): q=P(i,i); out.append(sz(q.__dict__))
print(out); print(sz(p.__dict__)); p.z=1; print(sz(p.__dict__)); 
class E: pass
e=E(); print(sz(e.__dict__)); e.a=1; print(sz(e.__dict__)); del e.a; print(sz(e.__dict__)); e.__dict__.clear(); print(sz(e.__dict__))
class S: __slots__=('a','b')
s=S(); print(sz(s))
class C(P): pass
print(sz(C(1,2).__dict__)); c=P(1,2); d=dict(c.__dict__); print(sz(d), sz(c.__dict__.copy())); c.__dict__[5]=1; print(sz(c.__dict__))
class X(Exception): pass
x=X(); x.a=1; print(sz(x.__dict__)); 
def f(): pass
f.a=1; print(sz(f.__dict__))
import dataclasses
@dataclasses.dataclass
class DC:
    a:int=1
    b:int=2
print(sz(DC().__dict__), sz(DC()))
@dataclasses.dataclass(slots=True)
class DS:
    a:int=1
print(sz(DS()))
