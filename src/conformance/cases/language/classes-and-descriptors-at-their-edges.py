"""Descriptors asked directly, __class__ and __dict__ assigned, wrappers, properties and super() at their edges."""
import copy, pickle, functools, sys, types
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
d=dict.__dict__['fromkeys']
t(lambda: d.__get__(None,dict)('a'))
t(lambda: d.__get__({})('a'))
t(lambda: d.__get__(None,None))
t(lambda: d.__get__(42))
t(lambda: d.__get__(None,42))
t(lambda: d.__get__(None,int))
t(lambda: d.__get__())
t(lambda: d(dict,'a'))
t(lambda: d())
t(lambda: d(1))
t(lambda: d(int))
class O:
    class X: __slots__='a',
    class Y: __slots__='__private','b'
x=O.X()
t(lambda: x.a)
t(lambda: delattr(x,'a'))
t(lambda: setattr(x,'q',1))
t(lambda: x.q); x.a=1; del x.a
t(lambda: x.a)
t(lambda: O.X.a.__get__(1))
t(lambda: O.X.a.__set__(1,2))
t(lambda: O.X.a.__delete__(x)); y=O.Y()
t(lambda: y._Y__private)
t(lambda: y.__private)
t(lambda: O.X.a)
t(lambda: O.X.a.__name__)
t(lambda: O.X.a.__objclass__)
class M(types.ModuleType): pass
class M2(types.ModuleType): __slots__=()
def setc(o,c):
    old=o.__class__
    o.__class__=c; r=type(o).__name__
    o.__class__=old
    return r
class A: pass
class B: pass
class C: __slots__='a',
class C2: __slots__='a',
class C3: __slots__='b',
class D(A): __slots__=()
class E(A): pass
class F: __slots__='__weakref__',
class G: __slots__='__dict__',
class I(int): pass
class J(int): pass
class L(list): pass
for o in (A(), C(), D(), G(), I(3), L(), M('m'), types, None, A, Exception()):
    for c in (A, B, C2, C3, D, F, I, J, M2, int, types.ModuleType):
        try: print(type(o).__name__,c.__name__,setc(o,c))
        except BaseException as e: print(type(o).__name__,c.__name__, type(e).__name__, e)
dd=A.__dict__['__dict__']
t(lambda: dd.__get__(A()))
t(lambda: dd.__get__(A))
t(lambda: dd.__set__(A(),3))
t(lambda: dd.__set__(A(),None))
t(lambda: dd.__delete__(A()))
t(lambda: dd.__get__(1))
t(lambda: dd.__get__(None,A))
class Meta(type): pass
class K(metaclass=Meta): pass
md=Meta.__dict__.get('__dict__')
t(lambda: md)
a=A(); a.__dict__={'z':1}
t(lambda: a.z)
t(lambda: setattr(a,'__dict__',[]))
t(lambda: setattr(a,'__dict__',A.__dict__)); 
class SD(dict): pass
a.__dict__=SD(q=2)
t(lambda: (a.q,type(a.__dict__)))
t(lambda: setattr(types,'__dict__',{}))
t(lambda: setattr(A,'__dict__',{}))
t(lambda: setattr(len,'__dict__',{}))
t(lambda: setattr(lambda:1,'__dict__',1)); e=Exception(); e.__dict__={'w':1}
t(lambda: e.w)
@classmethod
def cm(cls: int)->str: 'doc'
@staticmethod
def sm(cls: int)->str: 'doc'
for m in (cm,sm): t(lambda: m.__annotations__); t(lambda: m.__doc__); t(lambda: m.__name__); t(lambda: m.__wrapped__.__name__); t(lambda: delattr(m,'__annotations__')); t(lambda: m.__annotations__); t(lambda: setattr(m,'__annotations__',{'a':1})); t(lambda: m.__annotations__); t(lambda: m.__wrapped__.__annotations__); t(lambda: m.__isabstractmethod__); t(lambda: m.x); t(lambda: setattr(m,'x',1)); t(lambda: m.__dict__.get('x')); t(lambda: type(m.__annotate__)); t(lambda: m.__qualname__); t(lambda: m())
t(lambda: print(**{1:2}))
t(lambda: round(**{1:2}))
t(lambda: dict(**{1:2}))
t(lambda: (lambda **k: k)(**{1:2}))
t(lambda: int(**{1:2}))
t(lambda: max(1,2,**{3:4}))
t(lambda: [].sort(**{1:2}))
t(lambda: 'a'.split(**{1:2}))
def inner(): pass
@functools.lru_cache
def cached(): return 1
t(lambda: pickle.loads(pickle.dumps(cached)) is cached)
class OS(metaclass=type):
    def __mro_entries__(s,b): return (dict,)
t(lambda: type('Z',(OS(),),{}))
class Z(OS()): pass
print(Z.__bases__, Z.__orig_bases__[0].__class__.__name__)
class V:
    x=1
    @property
    def p(s): return 5
t(lambda: setattr(V(),'p',1))
t(lambda: delattr(V(),'p'))
t(lambda: V.p.__name__)
t(lambda: V.p.fget.__name__)
t(lambda: V.p.__get__(None,V) is V.__dict__["p"])
t(lambda: property().__get__(1))
t(lambda: property(lambda s:1).__set__(1,2))
t(lambda: property(None,None,None,'doc').__doc__)
t(lambda: property().getter(lambda s: 3).__get__(1))
t(lambda: V.p.__set_name__(1))
t(lambda: setattr(V.p,'__doc__','new'))
t(lambda: V.p.__doc__)
t(lambda: setattr(V.p,'fget',1))
t(lambda: super(V,V()).x)
t(lambda: super(V).x)
t(lambda: super(int,3).bit_count)
t(lambda: super(V,3))
t(lambda: repr(super(V,V()))[:30])
t(lambda: super().x)
t(lambda: super(V,V()).__thisclass__)
t(lambda: super(V,V).__self_class__)
t(lambda: setattr(super(V,V()),'q',1))
