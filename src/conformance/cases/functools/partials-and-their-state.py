"""partial objects: their state, what their repr shows, and which calls they merge; pickled caches."""
from functools import partial, Placeholder, lru_cache
import pickle, copy, functools
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
def cap(*a,**k): return a,k
def z(f): 
    s=repr(f); import re; return re.sub(r'<function \w+ at 0x\w+>','F',s)
p=partial(cap,1,a=10)
t(lambda: z(p)); p.attr=[]
t(lambda: p.__reduce__()[2][1:])
p.__setstate__((cap,(1,),dict(a=10),dict(attr=[])));t(lambda: p.__reduce__()[2][1:])
p.__setstate__((cap,(1,),dict(a=10),None))
t(lambda: p.__reduce__()[2][1:])
t(lambda: p.__dict__)
p.__setstate__((cap,(1,),None,None))
t(lambda: p.__reduce__()[2][1:])
t(lambda: p(2,b=20))
t(lambda: p.keywords)
p.__setstate__((cap,(),{},None))
t(lambda: z(p))
class MyT(tuple): pass
class MyD(dict): pass
p.__setstate__((cap,MyT((1,)),MyD(a=10),None))
t(lambda: (type(p.args),type(p.keywords)))
t(lambda: type(p(2)[0])); r=p.__reduce__()
t(lambda: [type(x).__name__ for x in r[2]])
for bad in ((cap,(),{}),(cap,(),{},{},None),[cap,(),{},None],(None,(),{},None),(cap,None,{},None),(cap,[],{},None),(cap,(),[],None),(cap,(),{},5), (cap,(Placeholder,),{},None), (cap,(1,Placeholder),{},None)):
    t(lambda: partial(cap).__setstate__(bad))
q=partial(cap); q.keywords[5]='x'
t(lambda: z(q))
t(lambda: q()); q.keywords.clear()
class MutStr(str):
    def __str__(self): 
        p2.keywords.clear() ; return 'mut'
class Astr(str):
    def __str__(self): return self
    def __repr__(self): return 'astr!'
q=partial(cap); q.keywords[Astr('nm')]=['s']
t(lambda: z(q))
rec=partial(cap); rec.__setstate__((rec,(),{},{}))
t(lambda: repr(rec)); rec.__setstate__((cap,(rec,),{},{}))
t(lambda: z(rec)); rec.__setstate__((cap,(),{'a':rec},{}))
t(lambda: z(rec))
class PS(partial): pass
ps=PS(cap,1)
t(lambda: z(ps))
t(lambda: type(PS(ps,2)).__name__)
t(lambda: PS(ps,2).args)
t(lambda: PS(PS(cap,Placeholder,1),0).args)
t(lambda: partial(PS(cap,Placeholder,1),0).args)
t(lambda: partial(PS(cap,1),2).func.__class__.__name__); ps.x=1
t(lambda: partial(ps,2).func is ps)
t(lambda: partial(ps,2).args)
t(lambda: PS(partial(cap,Placeholder,1),0).args); pp=partial(cap,Placeholder,1); pp.y=1
t(lambda: partial(pp,0).args)
t(lambda: partial())
t(lambda: partial(1))
t(lambda: partial(func=cap))
t(lambda: partial(cap,func=1)(2))
t(lambda: pickle.loads(pickle.dumps(partial(cap,1,a=2)))(3))
t(lambda: copy.copy(p).args)
@lru_cache
def cc(x): return x
t(lambda: cc.__reduce__())
t(lambda: pickle.loads(pickle.dumps(cc)) is cc)
t(lambda: cc.__dict__.keys())
t(lambda: copy.copy(cc) is cc)
class Q:
    @lru_cache
    def m(self): return 1
t(lambda: Q.m.__reduce__())
t(lambda: pickle.loads(pickle.dumps(Q.m)) is Q.m)
t(lambda: Q().m.__func__ is Q.m)
t(lambda: Q().m())
class W:
    m=partial(cap,1)
    n=functools.partialmethod(cap,5)
t(lambda: W.m(2)); 
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); t(lambda: len(W().m(2)[0])); print([str(x.message) for x in w])
t(lambda: len(W().n(3)[0]))
t(lambda: W.n(3))
t(lambda: functools.partialmethod(1))
t(lambda: functools.partialmethod(cap,1,Placeholder))
